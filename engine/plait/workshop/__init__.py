"""What worker processes do: the kinds of work, each in a module of its own.

`plait.workers` has the processes themselves and knows nothing of what they are for.
"""
