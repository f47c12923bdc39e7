"""What a person typed, read as a value; knows nothing of chat, pages or the casebook."""
