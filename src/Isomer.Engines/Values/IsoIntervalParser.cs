namespace Isomer.Engines.Values;

/// <summary>Reads one ISO 8601 duration whose parts may each have a sign; each unit stands at most once, in order.</summary>
internal ref struct IsoIntervalParser(ReadOnlySpan<byte> utf8)
{
    private Utf8Scanner _scanner = new(utf8);
    private long _months;
    private long _days;
    private Int128 _nanos;

    public bool TryParse(out IntervalValue value)
    {
        value = default;
        if (!_scanner.Take((byte)'P') || _scanner.AtEnd || !TryDateParts() || !TryClockParts() || !_scanner.AtEnd)
        {
            return false;
        }

        if (_months is < int.MinValue or > int.MaxValue || _days is < int.MinValue or > int.MaxValue)
        {
            return false;
        }

        value = new((int)_months, (int)_days, _nanos);
        return true;
    }

    private bool TryDateParts()
    {
        var units = "YMWD"u8;
        while (!_scanner.AtEnd && !_scanner.StartsWith((byte)'T'))
        {
            if (!TryNumber(out var number) || !TryUnit(ref units, out var unit))
            {
                return false;
            }

            _months += unit switch { (byte)'Y' => number * 12, (byte)'M' => number, _ => 0 };
            _days += unit switch { (byte)'W' => number * 7, (byte)'D' => number, _ => 0 };
        }

        return true;
    }

    private bool TryClockParts()
    {
        if (!_scanner.Take((byte)'T'))
        {
            return true;
        }

        var units = "HMS"u8;
        do
        {
            var isNegative = _scanner.StartsWith((byte)'-');
            var nanos = 0;
            if (!TryNumber(out var number))
            {
                return false;
            }

            var hasFraction = _scanner.Take((byte)'.');
            if (hasFraction && !_scanner.TakeNanos(out nanos))
            {
                return false;
            }

            if (!TryUnit(ref units, out var unit) || (hasFraction && unit != (byte)'S'))
            {
                return false;
            }

            var seconds = number * (Int128)(unit switch { (byte)'H' => 3600, (byte)'M' => 60, _ => 1 });
            _nanos += (seconds * TimeValue.NanosPerSecond) + (isNegative ? -nanos : nanos);
        }
        while (!_scanner.AtEnd);

        return true;
    }

    private bool TryNumber(out long number)
    {
        var isNegative = _scanner.Take((byte)'-');
        if (!isNegative)
        {
            _scanner.Take((byte)'+');
        }

        var isRead = _scanner.TakeLong(out number);
        number = isNegative ? -number : number;
        return isRead;
    }

    private bool TryUnit(ref ReadOnlySpan<byte> units, out byte unit)
    {
        for (var i = 0; i < units.Length; i++)
        {
            unit = units[i];
            if (_scanner.Take(unit))
            {
                units = units[(i + 1)..];
                return true;
            }
        }

        unit = 0;
        return false;
    }
}
