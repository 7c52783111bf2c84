"""Views: figures of tables and models.

Each view node stands beside the function that draws its figures, which is in the file of the same name with
`_drawing` at its end.
"""
