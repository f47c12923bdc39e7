"""A landlord's file of open arrears, read line by line. Knows no casebook, no page and no words."""
