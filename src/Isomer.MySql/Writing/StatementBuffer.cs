using System.Buffers;
using System.Globalization;

namespace Isomer.MySql;

/// <summary>SQL literals as UTF-8 in pooled memory that grows.</summary>
internal sealed class StatementBuffer : IDisposable
{
    private const int InitialBytes = 64 * 1024;
    private const int MaxNumberBytes = 64;

    private static readonly SearchValues<byte> Escaped = SearchValues.Create("'\\\0"u8);

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(InitialBytes);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => _buffer.AsSpan(0, Length);

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

    /// <summary>Text between quotes.</summary>
    public void AddText(ReadOnlySpan<byte> utf8)
    {
        Add((byte)'\'');
        int special;
        while ((special = utf8.IndexOfAny(Escaped)) >= 0)
        {
            Add(utf8[..special]);
            Add((byte)'\\');
            Add(utf8[special] == 0 ? (byte)'0' : utf8[special]);
            utf8 = utf8[(special + 1)..];
        }

        Add(utf8);
        Add((byte)'\'');
    }

    /// <summary>Octets between quotes; no character set looks at them.</summary>
    public void AddOctets(ReadOnlySpan<byte> octets)
    {
        Add("_binary"u8);
        AddText(octets);
    }

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

    private void Grow(int count)
    {
        var needed = checked(Length + count);
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, (int)Math.Min(2L * _buffer.Length, Array.MaxLength)));
        _buffer.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
