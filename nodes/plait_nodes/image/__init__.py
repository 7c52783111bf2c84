"""Images, which are values of a table's column: the bytes of a PNG, JPEG or another image file."""
