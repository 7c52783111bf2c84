"""Mining: learners, models and scores."""
