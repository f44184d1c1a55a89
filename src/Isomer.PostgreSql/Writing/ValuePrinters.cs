using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Text;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.PostgreSql;

/// <summary>How the encoded values of a type are printed, so that the server reads the very same value.</summary>
internal static class ValuePrinters
{
    private const int MaxNumberBytes = 64;

    private static readonly SearchValues<byte> Escaped = SearchValues.Create("\\\t\n\r"u8);
    private static readonly DateDecoder Dates = new(0, "date");
    private static readonly TimeDecoder Times = new(0, "time");
    private static readonly TimestampDecoder Timestamps = new(0, "timestamp");
    private static readonly IntervalDecoder Intervals = new(0, "interval");

    /// <summary>The printer of a column.</summary>
    public static PrintValue Of(StoredColumn stored) => stored.TypeOid switch
    {
        TypeOids.Bool => (value, text) => text.Add(value[0] != 0 ? (byte)'t' : (byte)'f'),
        TypeOids.Int2 => (value, text) => Add(BinaryPrimitives.ReadInt16BigEndian(value), text),
        TypeOids.Int4 => (value, text) => Add(BinaryPrimitives.ReadInt32BigEndian(value), text),
        TypeOids.Int8 => (value, text) => Add(BinaryPrimitives.ReadInt64BigEndian(value), text),
        TypeOids.Oid => (value, text) => Add(BinaryPrimitives.ReadUInt32BigEndian(value), text),
        TypeOids.Numeric => AddNumeric,
        TypeOids.Money => (value, text) => Add(BinaryPrimitives.ReadInt64BigEndian(value) / MoneyText.UnitsPerOne, text),
        TypeOids.Float4 => (value, text) => Add(BinaryPrimitives.ReadSingleBigEndian(value), text, "R"),
        TypeOids.Float8 => (value, text) => Add(BinaryPrimitives.ReadDoubleBigEndian(value), text, "R"),
        TypeOids.Jsonb => (value, text) => AddText(value[1..], text),
        TypeOids.Bytea => AddBytes,
        TypeOids.Uuid => (value, text) => Add(new Guid(value, bigEndian: true), text, "D"),
        TypeOids.Date => AddDate,
        TypeOids.Time => AddTime,
        TypeOids.Timestamp => (value, text) => AddTimestamp(value, text, isInstant: false),
        TypeOids.TimestampTz => (value, text) => AddTimestamp(value, text, isInstant: true),
        TypeOids.Interval => AddInterval,
        TypeOids.Inet or TypeOids.Cidr => AddAddress,
        TypeOids.MacAddr or TypeOids.MacAddr8 => AddHex,
        TypeOids.Bit or TypeOids.VarBit => AddBits,
        _ => AddText,
    };

    private static void Add<T>(T value, PooledBytes text, ReadOnlySpan<char> format = default)
        where T : IUtf8SpanFormattable
    {
        Span<byte> digits = stackalloc byte[MaxNumberBytes];
        value.TryFormat(digits, out var length, format, CultureInfo.InvariantCulture);
        text.Add(digits[..length]);
    }

    private static void AddNumeric(ReadOnlySpan<byte> value, PooledBytes text)
    {
        if (NumericReader.TryReadDecimal(value, out var number))
        {
            Add(number, text);
            return;
        }

        var digits = NumericReader.Read(value).ToString();
        Encoding.ASCII.GetBytes(digits, text.Reserve(digits.Length));
    }

    private static void AddText(ReadOnlySpan<byte> value, PooledBytes text)
    {
        int plain;
        while ((plain = value.IndexOfAny(Escaped)) >= 0)
        {
            text.Add(value[..plain]);
            text.Add((byte)'\\');
            text.Add(value[plain] switch
            {
                (byte)'\t' => (byte)'t',
                (byte)'\n' => (byte)'n',
                (byte)'\r' => (byte)'r',
                var backslash => backslash,
            });
            value = value[(plain + 1)..];
        }

        text.Add(value);
    }

    // The backslash before the x is escaped by another.
    private static void AddBytes(ReadOnlySpan<byte> value, PooledBytes text)
    {
        text.Add(@"\\x"u8);
        AddHex(value, text);
    }

    private static void AddHex(ReadOnlySpan<byte> value, PooledBytes text) =>
        Convert.TryToHexStringLower(value, text.Reserve(checked(value.Length * 2)), out _);

    private static void AddDate(ReadOnlySpan<byte> value, PooledBytes text)
    {
        Span<byte> date = stackalloc byte[DateValue.MaxFormattedLength];
        Dates.GetDate(value).TryFormat(date, out var length);
        text.Add(date[..length]);
    }

    private static void AddTime(ReadOnlySpan<byte> value, PooledBytes text)
    {
        Span<byte> time = stackalloc byte[TimeValue.MaxFormattedLength];
        Times.GetTime(value).TryFormat(time, out var length);
        text.Add(time[..length]);
    }

    private static void AddTimestamp(ReadOnlySpan<byte> value, PooledBytes text, bool isInstant)
    {
        Span<byte> timestamp = stackalloc byte[TimestampValue.MaxFormattedLength];
        Timestamps.GetTimestamp(value).TryFormat(timestamp, out var length, isInstant: isInstant);
        text.Add(timestamp[..length]);
    }

    private static void AddInterval(ReadOnlySpan<byte> value, PooledBytes text)
    {
        Span<byte> interval = stackalloc byte[IntervalValue.MaxFormattedLength];
        Intervals.GetInterval(value).TryFormat(interval, out var length);
        text.Add(interval[..length]);
    }

    // Family, prefix length, whether it is a cidr, count of octets, the address.
    private static void AddAddress(ReadOnlySpan<byte> value, PooledBytes text)
    {
        Span<byte> address = stackalloc byte[MaxNumberBytes];
        new IPAddress(value[4..]).TryFormat(address, out var length);
        text.Add(address[..length]);
        text.Add((byte)'/');
        Add(value[1], text);
    }

    // The count of bits, then the bits.
    private static void AddBits(ReadOnlySpan<byte> value, PooledBytes text)
    {
        var digits = text.Reserve(BinaryPrimitives.ReadInt32BigEndian(value));
        var octets = value[sizeof(int)..];
        for (var i = 0; i < digits.Length; i++)
        {
            digits[i] = (byte)('0' + ((octets[i / 8] >> (7 - (i % 8))) & 1));
        }
    }
}
