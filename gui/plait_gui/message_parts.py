"""Sentences and parts of them that no source has in one piece: those of pydantic, and what others are filled with."""

from __future__ import annotations

PYDANTIC = tuple(
    """\
Input should be greater than or equal to {least}
Input should be greater than {above}
Input should be less than or equal to {most}
Input should be less than {below}
Input should be a valid integer
Input should be a valid integer, unable to parse string as an integer
Input should be a valid integer, got a number with a fractional part
Input should be a valid number
Input should be a valid number, unable to parse string as a number
Input should be a finite number
Input should be a multiple of {step}
Input should be a valid string
Input should be a valid boolean
Input should be a valid boolean, unable to interpret input
Input should be a valid list
Input should be a valid tuple
Input should be a valid dictionary
Input should be a valid dictionary or instance of {kind}
Input should be a valid date
Input should be a valid date in the format YYYY-MM-DD, {reason}
Input should be a valid datetime, {reason}
Input should be {choices}
Field required
Extra inputs are not permitted
String should have at least {least} character
String should have at least {least} characters
String should have at most {most} character
String should have at most {most} characters
String should match pattern '{pattern}'
List should have at least {least} item after validation, not {found}
List should have at least {least} items after validation, not {found}
List should have at most {most} item after validation, not {found}
List should have at most {most} items after validation, not {found}
Tuple should have at least {least} item after validation, not {found}
Tuple should have at least {least} items after validation, not {found}
Tuple should have at most {most} item after validation, not {found}
Tuple should have at most {most} items after validation, not {found}
Input tag '{tag}' found using '{kind}' does not match any of the expected tags: {tags}
Unable to extract tag using discriminator '{kind}'
Value error, {reason}
""".splitlines()
)
"""What pydantic says of a parameter."""

VALUES = tuple(
    """\
a whole number
a number
a text
true or false
a date
a date with a time
a date and time in a time zone
a time of day
a duration
missing
a value
a list, bytes or another value that they can't look into
A whole number
A number
A text
True or false
A date
A date with a time
A date and time in a time zone
A time of day
A duration
A list, bytes or another value that they can't look into
A list
An object
Null
a list
an object
null
input
output
parameter
side
port
node
connection
note
Cancelled.
an amount of memory
{n} pixels
{width} × {height} pixels
words
numbers
texts
dates
lists
images
one number
a row of numbers
lacks the
A value
A name in double quotes
A ',' or a closing bracket
A ':'
{expected}, but the document ends.
{expected}, not '{found}'.
A connection is written as 'node.port -> node.port'.
A node type is named like 'io.csv_reader'.
It is written like 2GiB or 512 MB.
It has between 1 and 64 letters.
These values stay as they are.
no value
{n} value
{n} values
at least {n} value
at least {n} values
{few} to {many} values
'{name}' of {signature}
added
subtracted
multiplied
divided
raised to a power
the id of a node
the name of a workflow parameter
the id of a note
a node type
a connection
This node
The studio
Writing ONNX
'{title}' has no port '{port}'.
'{title}' takes only one connection at its port '{port}'.
there are only {n} such rows
'{value}' is no {kind}
whole number
number
number with the decimal sign '{sign}'
truth value
date
date and time
time of day
date written as {format}
time of day written as {format}
date and time written as {format}
whole number, such as 3
number, such as 2.5
truth value: true or false
date, such as 2013-01-31
date and time, such as 2013-01-31 10:05
time of day, such as 10:05
text
and
or
none
value
values
missing value
missing values
nothing but missing values
of no known type
of type {type}
Int8 values
Int16 values
Int32 values
Int64 values
Int128 values
UInt8 values
UInt16 values
UInt32 values
UInt64 values
Float32 values
Float64 values
String values
Boolean values
Date values
Time values
Categorical values
Binary values
Object values
Struct values
Datetime({unit}) values
Duration({unit}) values
List({of}) values
Decimal({digits}) values
{file}, line {line}, column {column}
{file}, at {pointer}
line {line}, column {column}
""".splitlines()
)
"""What the sentences of the engine and the nodes are filled with, or begin and end with."""
