namespace Isomer.Engines.Values;

/// <summary>Reads fixed pieces of ASCII text from the front of a span.</summary>
internal ref struct Utf8Scanner(ReadOnlySpan<byte> text)
{
    private ReadOnlySpan<byte> _rest = text;

    public readonly bool AtEnd => _rest.IsEmpty;

    public readonly bool StartsWith(byte first) => !_rest.IsEmpty && _rest[0] == first;

    public readonly bool StartsWithDigit => !_rest.IsEmpty && char.IsAsciiDigit((char)_rest[0]);

    public bool Take(byte expected)
    {
        if (!StartsWith(expected))
        {
            return false;
        }

        _rest = _rest[1..];
        return true;
    }

    public bool Take(ReadOnlySpan<byte> expected)
    {
        if (!_rest.StartsWith(expected))
        {
            return false;
        }

        _rest = _rest[expected.Length..];
        return true;
    }

    /// <summary>
    /// Takes every digit that stands there, if their number is within the bounds and their value within <see cref="int"/>.
    /// </summary>
    public bool TakeDigits(int atLeast, int atMost, out int value)
    {
        long number = 0;
        var count = 0;
        while (count < _rest.Length && char.IsAsciiDigit((char)_rest[count]) && count <= atMost)
        {
            number = (number * 10) + (_rest[count] - '0');
            count++;
        }

        value = (int)number;
        if (count < atLeast || count > atMost || number > int.MaxValue)
        {
            return false;
        }

        _rest = _rest[count..];
        return true;
    }

    /// <summary>Takes one to sixteen digits.</summary>
    public bool TakeLong(out long value)
    {
        value = 0;
        var count = 0;
        while (count < _rest.Length && char.IsAsciiDigit((char)_rest[count]) && count < 16)
        {
            value = (value * 10) + (_rest[count++] - '0');
        }

        _rest = _rest[count..];
        return count > 0;
    }

    /// <summary>Takes two digits, whatever follows them.</summary>
    public bool TakeTwoDigits(out int value)
    {
        value = 0;
        if (_rest.Length < 2 || !char.IsAsciiDigit((char)_rest[0]) || !char.IsAsciiDigit((char)_rest[1]))
        {
            return false;
        }

        value = ((_rest[0] - '0') * 10) + (_rest[1] - '0');
        _rest = _rest[2..];
        return true;
    }

    /// <summary>Takes a fraction of a second, in nanoseconds; digits past the ninth must be zeros, so that nothing is cut.</summary>
    public bool TakeNanos(out int nanos)
    {
        nanos = 0;
        var count = 0;
        while (count < _rest.Length && char.IsAsciiDigit((char)_rest[count]))
        {
            var digit = _rest[count] - '0';
            if (count < 9)
            {
                nanos = (nanos * 10) + digit;
            }
            else if (digit != 0)
            {
                return false;
            }

            count++;
        }

        for (var i = count; i < 9; i++)
        {
            nanos *= 10;
        }

        _rest = _rest[count..];
        return count > 0;
    }

    /// <summary>Takes <c>HH:MM[:SS[.fffffffff]]</c> with any number of hours up to five digits.</summary>
    public bool TakeClock(out long nanos)
    {
        nanos = 0;
        if (!TakeDigits(2, 5, out var hours) || !Take((byte)':') || !TakeDigits(2, 2, out var minutes) || minutes > 59)
        {
            return false;
        }

        var seconds = 0;
        var fraction = 0;
        if (Take((byte)':'))
        {
            if (!TakeDigits(2, 2, out seconds) || seconds > 59 || (Take((byte)'.') && !TakeNanos(out fraction)))
            {
                return false;
            }
        }

        nanos = (((((hours * 60L) + minutes) * 60L) + seconds) * TimeValue.NanosPerSecond) + fraction;
        return true;
    }
}
