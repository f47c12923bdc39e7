"""What the schemes grant and who helps, as dated facts; knows nothing of chat, cases or HTTP."""
