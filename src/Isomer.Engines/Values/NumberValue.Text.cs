using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace Isomer.Engines.Values;

public readonly partial record struct NumberValue
{
    /// <summary>
    /// Past every engine (the longest takes 131,072 digits before the point), so that a short text cannot ask for endless zeros.
    /// </summary>
    private const int MaxExponent = 200_000;

    /// <summary>
    /// Reads <c>[+-]digits[.digits][e[+-]digits]</c>, <c>NaN</c>, <c>[-]Infinity</c> and <c>[-]inf</c>, those three in any case. The scale
    /// is the number of fraction digits written (less the exponent): <c>1.50</c> has scale 2.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out NumberValue value)
    {
        if (utf8.IsEmpty)
        {
            value = default;
            return false;
        }

        return TryParseSpecial(utf8, out value) || TryParseFinite(utf8, out value);
    }

    /// <summary>As <see cref="TryParse(ReadOnlySpan{byte}, out NumberValue)"/>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out NumberValue value)
    {
        var rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            return TryParse(rented.AsSpan(0, Encoding.UTF8.GetBytes(text, rented)), out value);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>
    /// Writes plain digits, never an exponent, with <see cref="Scale"/> fraction digits; <c>NaN</c>, <c>Infinity</c>, <c>-Infinity</c>.
    /// False where <paramref name="destination"/> is too short.
    /// </summary>
    public bool TryFormat(Span<byte> destination, out int bytesWritten)
    {
        var builder = new Utf8Builder(destination);
        if (IsFinite)
        {
            AddDigits(ref builder);
        }
        else
        {
            builder.Add(Special == ValueSpecial.NaN ? "NaN"u8 : Special == ValueSpecial.PositiveInfinity ? "Infinity"u8 : "-Infinity"u8);
        }

        bytesWritten = builder.HasRoom ? builder.Length : 0;
        return builder.HasRoom;
    }

    /// <summary>The text of <see cref="TryFormat"/>.</summary>
    public override string ToString()
    {
        // Sign, point, a zero before it, and zeros on either side.
        var length = 64 + MaxDigits(BigInteger.Abs(Unscaled)) + Math.Abs(Scale);
        while (true)
        {
            var rented = ArrayPool<byte>.Shared.Rent(length);
            try
            {
                if (TryFormat(rented, out var written))
                {
                    return Encoding.ASCII.GetString(rented, 0, written);
                }
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(rented);
            }

            length *= 4;
        }
    }

    private static bool TryParseSpecial(ReadOnlySpan<byte> utf8, out NumberValue value)
    {
        var isNegative = utf8[0] == (byte)'-';
        var word = isNegative || utf8[0] == (byte)'+' ? utf8[1..] : utf8;
        if (Ascii.EqualsIgnoreCase(utf8, "nan"u8))
        {
            value = NaN;
            return true;
        }

        value = isNegative ? NegativeInfinity : PositiveInfinity;
        return Ascii.EqualsIgnoreCase(word, "infinity"u8) || Ascii.EqualsIgnoreCase(word, "inf"u8);
    }

    private static bool TryParseFinite(ReadOnlySpan<byte> utf8, out NumberValue value)
    {
        value = default;
        var isNegative = utf8[0] == (byte)'-';
        var start = isNegative || utf8[0] == (byte)'+' ? 1 : 0;
        var rented = ArrayPool<char>.Shared.Rent(utf8.Length);
        try
        {
            var digits = 0;
            var fraction = -1;
            var i = start;
            for (; i < utf8.Length; i++)
            {
                if (char.IsAsciiDigit((char)utf8[i]))
                {
                    rented[digits++] = (char)utf8[i];
                }
                else if (utf8[i] == (byte)'.' && fraction < 0)
                {
                    fraction = digits;
                }
                else
                {
                    break;
                }
            }

            if (digits == 0 || !TryExponent(utf8[i..], out var exponent))
            {
                return false;
            }

            var scale = (fraction < 0 ? 0 : digits - fraction) - exponent;
            var unscaled = ToInteger(rented.AsSpan(0, digits));
            value = new(isNegative ? -unscaled : unscaled, scale);
            return true;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    private static bool TryExponent(ReadOnlySpan<byte> text, out int exponent)
    {
        exponent = 0;
        if (text.IsEmpty)
        {
            return true;
        }

        var scanner = new Utf8Scanner(text);
        if (!scanner.Take((byte)'e') && !scanner.Take((byte)'E'))
        {
            return false;
        }

        var isNegative = scanner.Take((byte)'-');
        if (!isNegative)
        {
            scanner.Take((byte)'+');
        }

        var isRead = scanner.TakeDigits(1, 9, out exponent) && scanner.AtEnd && exponent <= MaxExponent;
        exponent = isNegative ? -exponent : exponent;
        return isRead;
    }

    private static BigInteger ToInteger(ReadOnlySpan<char> digits) => digits.Length <= 18
        ? long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)
        : BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private void AddDigits(ref Utf8Builder builder)
    {
        if (Unscaled.Sign < 0)
        {
            builder.Add((byte)'-');
        }

        var magnitude = BigInteger.Abs(Unscaled);
        var room = MaxDigits(magnitude);
        var digits = room <= 64 ? stackalloc char[64] : new char[room];
        magnitude.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);

        var whole = length - Math.Max(Scale, 0);
        if (whole <= 0)
        {
            builder.Add((byte)'0');
        }

        for (var i = 0; i < length; i++)
        {
            if (i == Math.Max(whole, 0) && Scale > 0)
            {
                AddPoint(ref builder, -whole);
            }

            builder.Add((byte)digits[i]);
        }

        for (var i = Scale; i < 0 && !Unscaled.IsZero; i++)
        {
            builder.Add((byte)'0');
        }
    }

    // A bit is log10(2) = 0.30103 of a digit. Formatting a large number twice would cost more than a digit too many.
    private static int MaxDigits(BigInteger magnitude) => 2 + (int)(magnitude.GetBitLength() * 0.30104);

    private static void AddPoint(ref Utf8Builder builder, int zeros)
    {
        builder.Add((byte)'.');
        for (var i = 0; i < zeros; i++)
        {
            builder.Add((byte)'0');
        }
    }
}
