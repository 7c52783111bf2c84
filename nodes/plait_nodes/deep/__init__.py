"""Deep learning nodes: networks that are trained with PyTorch, and views that explain them."""
