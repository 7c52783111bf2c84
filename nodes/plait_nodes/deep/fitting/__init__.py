"""How each kind of network is trained. Modules here import torch, so nodes import them only when they are called."""
