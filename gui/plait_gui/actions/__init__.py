"""What the menus and shortcuts of the window do."""
