"""Texts, their words, and what models make of them."""
