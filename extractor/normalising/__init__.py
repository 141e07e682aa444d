"""From words to values: numbers, times, jurisdictions and products. Pure, and without a model."""
