"""Workflow files: opened, saved, remembered, recovered after a crash, and dropped on the window."""
