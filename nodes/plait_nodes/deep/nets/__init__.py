"""The networks themselves. Modules here import torch, so nodes import them only when they are called."""
