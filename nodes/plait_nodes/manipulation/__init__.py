"""Manipulation of tables."""
