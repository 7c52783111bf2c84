"""What is shown of a workflow beside the canvas: data, figures, problems, log and timeline."""
