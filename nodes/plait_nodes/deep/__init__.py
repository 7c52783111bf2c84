"""Networks with many layers: how they compute, learn, and look inside."""
