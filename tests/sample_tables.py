"""Well-known small tables for tests."""

from __future__ import annotations

import polars as pl
from sklearn import datasets

from shared_data import data_path

CHANCE = "Chance of Admit"
GRADES = ["GRE Score", "TOEFL Score", "University Rating", "SOP", "LOR", "CGPA", "Research"]


def iris() -> pl.DataFrame:
    """Fisher's 150 flowers."""
    bunch = datasets.load_iris()
    table = pl.DataFrame(bunch.data, schema=["sepal_length", "sepal_width", "petal_length", "petal_width"])
    return table.with_columns(species=pl.Series(bunch.target_names[bunch.target].tolist()))


def wine() -> pl.DataFrame:
    """178 wines of three growers."""
    bunch = datasets.load_wine()
    return pl.DataFrame(bunch.data, schema=list(bunch.feature_names)).with_columns(grower=pl.Series(bunch.target))


def play_tennis() -> pl.DataFrame:
    """Quinlan's 14 Saturdays, with the two answers of each question as true and false."""
    return pl.DataFrame(
        {
            "overcast": [day in "CGLM" for day in "ABCDEFGHIJKLMN"],
            "high_humidity": [day in "ABCDHLN" for day in "ABCDEFGHIJKLMN"],
            "strong_wind": [day in "BFGKLN" for day in "ABCDEFGHIJKLMN"],
            "play": [day not in "ABFHN" for day in "ABCDEFGHIJKLMN"],
        }
    )


def admissions() -> pl.DataFrame:
    """500 applicants; `admitted` says whether the chance is at least 0.75."""
    table = pl.read_csv(data_path("data", "graduate_admissions", "Admission_Predict_Ver1.1.csv"))
    table = table.rename(str.strip).select(*GRADES, CHANCE)
    return table.with_columns(admitted=pl.col(CHANCE) >= 0.75)


def flights() -> pl.DataFrame:
    """The first week of flights from New York in 2013."""
    path = data_path("data", "nycflights13_small", "flights_2013_jan_week1.csv")
    return pl.read_csv(path, null_values="NA", infer_schema_length=None)
