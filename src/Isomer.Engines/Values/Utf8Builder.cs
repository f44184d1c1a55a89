namespace Isomer.Engines.Values;

/// <summary>Writes ASCII pieces one after another into a span, and remembers whether all of them found room.</summary>
internal ref struct Utf8Builder(Span<byte> destination)
{
    private readonly Span<byte> _destination = destination;

    public int Length { get; private set; }

    public bool HasRoom { get; private set; } = true;

    public void Add(byte value)
    {
        if (Length < _destination.Length)
        {
            _destination[Length++] = value;
        }
        else
        {
            HasRoom = false;
        }
    }

    public void Add(scoped ReadOnlySpan<byte> value)
    {
        if (value.Length <= _destination.Length - Length)
        {
            value.CopyTo(_destination[Length..]);
            Length += value.Length;
        }
        else
        {
            HasRoom = false;
        }
    }

    /// <summary>A number of at least <paramref name="digits"/> digits, zeros in front.</summary>
    public void AddPadded(long value, int digits)
    {
        if (value < 100 && digits == 2 && _destination.Length - Length >= 2)
        {
            var (tens, ones) = Math.DivRem((uint)value, 10);
            _destination[Length + 1] = (byte)('0' + ones);
            _destination[Length] = (byte)('0' + tens);
            Length += 2;
            return;
        }

        Span<byte> reversed = stackalloc byte[20];
        var start = reversed.Length;
        while (value > 0 || reversed.Length - start < digits)
        {
            (value, var digit) = Math.DivRem(value, 10);
            reversed[--start] = (byte)('0' + digit);
        }

        Add(reversed[start..]);
    }

    /// <summary><c>HH:MM:SS</c> and a point with <paramref name="fractionDigits"/> digits; -1 for as many as the value needs.</summary>
    public void AddClock(long nanos, int fractionDigits)
    {
        var seconds = nanos / TimeValue.NanosPerSecond;
        AddPadded(seconds / 3600, 2);
        Add((byte)':');
        AddPadded(seconds / 60 % 60, 2);
        Add((byte)':');
        AddPadded(seconds % 60, 2);
        AddFraction(nanos % TimeValue.NanosPerSecond, fractionDigits);
    }

    public void AddFraction(long nanos, int fractionDigits)
    {
        if (fractionDigits < 0)
        {
            fractionDigits = TimeValue.DigitsOf(nanos);
        }

        if (fractionDigits > 0)
        {
            Add((byte)'.');
            AddPadded(nanos / TimeValue.NanosPerUnit(fractionDigits), fractionDigits);
        }
    }
}
