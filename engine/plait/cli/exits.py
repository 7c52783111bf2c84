"""Exit codes of the command line."""

DONE = 0
NODE_FAILED = 1
BAD_COMMAND = 2
UNUSABLE = 3
"""The workflow can't be loaded, or has problems that keep it from running."""
INTERRUPTED = 130
