using System.Buffers;
using System.Globalization;

namespace Isomer.MySql;

/// <summary>Values as a statement or a loaded file takes them, UTF-8 in pooled memory that grows.</summary>
internal abstract class ValueBuffer : IDisposable
{
    private const int MaxNumberBytes = 64;

    private readonly PooledBytes _octets = new();

    public int Length => _octets.Length;

    public ReadOnlyMemory<byte> Memory => _octets.Memory;

    public void Add(scoped ReadOnlySpan<byte> octets) => _octets.Add(octets);

    public void Add(byte octet) => _octets.Add(octet);

    public void AddNumber<T>(T value, ReadOnlySpan<char> format = default)
        where T : IUtf8SpanFormattable
    {
        value.TryFormat(Reserve(MaxNumberBytes), out var length, format, CultureInfo.InvariantCulture);
        CutTo(Length - MaxNumberBytes + length);
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
    public void CutTo(int length) => _octets.CutTo(length);

    public void Dispose() => _octets.Dispose();

    /// <summary>Appends room for so many octets; the caller fills them.</summary>
    protected Span<byte> Reserve(int count) => _octets.Reserve(count);

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
}
