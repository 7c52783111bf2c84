"""Worker processes: where nodes run that may crash, hang or eat the memory without taking anybody with them."""
