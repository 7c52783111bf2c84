"""Networks: nodes and the edges between them."""
