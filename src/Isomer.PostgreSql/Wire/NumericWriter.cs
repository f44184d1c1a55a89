using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using Isomer.Engines;

namespace Isomer.PostgreSql;

/// <summary>Encodes numeric; <see cref="NumericReader"/> says how it is laid out.</summary>
internal static class NumericWriter
{
    private const int GroupBase = 10_000;
    private const int HeaderBytes = 8;

    // 39 digits of a UInt128 and up to three zeros that fill its last group up.
    private const int MaxSmallGroups = 11;

    /// <summary>Writes <c>±magnitude × 10^-scale</c> for a scale of 0 to 28 and a magnitude below 2^96.</summary>
    public static void Write(PackedBatch batch, UInt128 magnitude, bool isNegative, int scale)
    {
        Span<short> groups = stackalloc short[MaxSmallGroups];
        var padding = (NumericReader.DigitsPerGroup - (scale % NumericReader.DigitsPerGroup)) % NumericReader.DigitsPerGroup;
        var rest = magnitude * PowersOfTen.UInt128(padding);
        var first = MaxSmallGroups;
        while (rest > ulong.MaxValue)
        {
            (rest, var group) = UInt128.DivRem(rest, GroupBase);
            groups[--first] = (short)group;
        }

        for (var small = (ulong)rest; small != 0; small /= GroupBase)
        {
            groups[--first] = (short)(small % GroupBase);
        }

        var count = MaxSmallGroups - first;
        var weight = count - 1 - ((scale + padding) / NumericReader.DigitsPerGroup);
        Write(batch, groups[first..], weight, isNegative ? NumericReader.Negative : (ushort)0, scale);
    }

    /// <summary>Writes <c>unscaled × 10^-scale</c> for any scale from 0.</summary>
    public static void Write(PackedBatch batch, BigInteger unscaled, int scale)
    {
        var digits = BigInteger.Abs(unscaled).ToString(CultureInfo.InvariantCulture);
        var fractionGroups = (scale + NumericReader.DigitsPerGroup - 1) / NumericReader.DigitsPerGroup;
        var padded = digits + new string('0', (fractionGroups * NumericReader.DigitsPerGroup) - scale);
        var count = (padded.Length + NumericReader.DigitsPerGroup - 1) / NumericReader.DigitsPerGroup;
        padded = padded.PadLeft(count * NumericReader.DigitsPerGroup, '0');
        var groups = new short[count];
        for (var i = 0; i < count; i++)
        {
            groups[i] = short.Parse(
                padded.AsSpan(i * NumericReader.DigitsPerGroup, NumericReader.DigitsPerGroup), NumberStyles.None,
                CultureInfo.InvariantCulture);
        }

        Write(batch, groups, count - 1 - fractionGroups, unscaled.Sign < 0 ? NumericReader.Negative : (ushort)0, scale);
    }

    /// <summary>Writes NaN or an infinity.</summary>
    public static void WriteSpecial(PackedBatch batch, ushort sign) => Write(batch, [], 0, sign, 0);

    // The server wants no leading and no trailing groups of zeros.
    private static void Write(PackedBatch batch, ReadOnlySpan<short> groups, int weight, ushort sign, int scale)
    {
        var trimmed = groups.TrimStart((short)0);
        weight -= groups.Length - trimmed.Length;
        trimmed = trimmed.TrimEnd((short)0);
        if (trimmed.IsEmpty)
        {
            weight = 0;
            sign = sign == NumericReader.Negative ? (ushort)0 : sign;
        }

        var value = batch.Value(HeaderBytes + (trimmed.Length * sizeof(short)));
        BinaryPrimitives.WriteInt16BigEndian(value, (short)trimmed.Length);
        BinaryPrimitives.WriteInt16BigEndian(value[2..], (short)weight);
        BinaryPrimitives.WriteUInt16BigEndian(value[4..], sign);
        BinaryPrimitives.WriteInt16BigEndian(value[6..], (short)scale);
        for (var i = 0; i < trimmed.Length; i++)
        {
            BinaryPrimitives.WriteInt16BigEndian(value[(HeaderBytes + (i * sizeof(short)))..], trimmed[i]);
        }
    }
}
