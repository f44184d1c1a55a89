using System.Buffers;
using System.Globalization;

namespace Isomer.MySql;

/// <summary>Values as a statement or a loaded file takes them, UTF-8 in pooled memory that grows.</summary>
internal abstract class ValueBuffer : IDisposable
{
    private const int InitialBytes = 64 * 1024;
    private const int MaxNumberBytes = 64;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(InitialBytes);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => _buffer.AsSpan(0, Length);

    public ReadOnlyMemory<byte> Memory => _buffer.AsMemory(0, Length);

    /// <summary>Appends room for so many octets; the caller fills them.</summary>
    public Span<byte> Reserve(int count)
    {
        if (_buffer.Length - Length < count)
        {
            Grow(count);
        }

        var room = _buffer.AsSpan(Length, count);
        Length += count;
        return room;
    }

    public void Add(scoped ReadOnlySpan<byte> octets) => octets.CopyTo(Reserve(octets.Length));

    public void Add(byte octet) => Reserve(1)[0] = octet;

    public void AddNumber<T>(T value, ReadOnlySpan<char> format = default)
        where T : IUtf8SpanFormattable
    {
        value.TryFormat(Reserve(MaxNumberBytes), out var length, format, CultureInfo.InvariantCulture);
        Length -= MaxNumberBytes - length;
    }

    /// <summary>NULL.</summary>
    public abstract void AddNull();

    /// <summary>A text.</summary>
    public abstract void AddText(ReadOnlySpan<byte> utf8);

    /// <summary>Digits of a year or a time: a text that needs no escape.</summary>
    public abstract void AddPlain(ReadOnlySpan<byte> ascii);

    /// <summary>Octets that no character set looks at.</summary>
    public abstract void AddOctets(ReadOnlySpan<byte> octets);

    /// <summary>Octets, given as hexadecimal digits.</summary>
    public abstract void AddHex(ReadOnlySpan<byte> digits);

    /// <summary>Forgets what comes after the first <paramref name="length"/> octets, and keeps the memory.</summary>
    public void CutTo(int length) => Length = length;

    public void Dispose()
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
            Length = 0;
        }
    }

    /// <summary>Appends a text whose special octets are escaped by a backslash.</summary>
    /// <param name="text">The text.</param>
    /// <param name="special">What is escaped.</param>
    protected void AddEscaped(ReadOnlySpan<byte> text, SearchValues<byte> special)
    {
        int next;
        while ((next = text.IndexOfAny(special)) >= 0)
        {
            var room = Reserve(next + 2);
            text[..next].CopyTo(room);
            room[next] = (byte)'\\';
            room[next + 1] = text[next] switch { 0 => (byte)'0', (byte)'\n' => (byte)'n', (byte)'\t' => (byte)'t', var octet => octet };
            text = text[(next + 1)..];
        }

        Add(text);
    }

    private void Grow(int count)
    {
        var needed = checked(Length + count);
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, (int)Math.Min(2L * _buffer.Length, Array.MaxLength)));
        _buffer.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
