"""From a value to a place on a drawing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Scale:
    """A straight-line scale from ``[low, high]`` of the data to ``[start, end]`` of the drawing, in its units."""

    low: float
    high: float
    start: float
    end: float

    def __call__(self, value: float) -> float:
        """The place of ``value``, rounded to a tenth, so that output is the same on every machine."""
        share = (value - self.low) / (self.high - self.low)
        return round(self.start + share * (self.end - self.start), 1)

    def ticks(self, step: float) -> list[float]:
        """Multiples of ``step`` inside the data's range."""
        first, last = -(-self.low // step), self.high // step
        return [round(index * step, 6) for index in range(int(first), int(last) + 1)]
