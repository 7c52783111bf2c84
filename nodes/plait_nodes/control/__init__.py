"""Control of what runs: components, loops, branches, checks, and parameters that come out of data."""
