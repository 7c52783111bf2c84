"""The fields of a form, one class for each kind of value."""

from .field import Field
from .making import make_field

__all__ = ["Field", "make_field"]
