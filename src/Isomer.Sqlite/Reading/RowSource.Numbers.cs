using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Isomer.Engines.Values;
using SQLitePCL;

namespace Isomer.Sqlite;

internal sealed partial class RowSource
{
    // A sign, a point and 28 digits: what a decimal holds without rounding.
    private const int MaxDecimalTextLength = 29;

    public override bool GetBool(int ordinal)
    {
        switch (_storage[ordinal])
        {
            case StorageClass.Integer when raw.sqlite3_column_int64(_row, ordinal) is var value && (value is 0 or 1):
                return value == 1;
            case StorageClass.Text:
                var text = Text(ordinal);
                if (text.SequenceEqual("1"u8) || Ascii.EqualsIgnoreCase(text, "true"u8))
                {
                    return true;
                }

                if (text.SequenceEqual("0"u8) || Ascii.EqualsIgnoreCase(text, "false"u8))
                {
                    return false;
                }

                break;
        }

        throw Refuse(ordinal, "a truth value is 0, 1, 'true' or 'false'");
    }

    public override long GetInt64(int ordinal)
    {
        var column = _columns[ordinal];
        var value = WholeNumber(ordinal);
        return value >= column.Minimum && value <= column.Maximum ? value : throw Refuse(ordinal, "it is out of range");
    }

    public override ulong GetUInt64(int ordinal)
    {
        if (_storage[ordinal] == StorageClass.Text
            && Utf8Parser.TryParse(Text(ordinal), out ulong value, out var length) && length == Text(ordinal).Length)
        {
            return value;
        }

        var number = WholeNumber(ordinal);
        return number >= 0 ? (ulong)number : throw Refuse(ordinal, "it is negative");
    }

    public override decimal GetDecimal(int ordinal)
    {
        var column = _columns[ordinal];
        if (!TryDecimal(ordinal, out var value))
        {
            var number = Number(ordinal);
            value = number.Fits(column.Type.Precision, column.Type.Scale) && number.TryToDecimal(out var exact)
                ? exact
                : throw Refuse(ordinal, "its digits do not fit");
        }

        return Math.Abs(value) < column.DecimalLimit && (value.Scale <= column.Scale || decimal.Round(value, column.Scale) == value)
            ? value
            : throw Refuse(ordinal, "its digits do not fit");
    }

    public override NumberValue GetNumber(int ordinal)
    {
        var type = _columns[ordinal].Type;
        var value = Number(ordinal);
        return value.Fits(type.Precision, type.Scale) ? value : throw Refuse(ordinal, "its digits do not fit");
    }

    public override double GetFloat64(int ordinal)
    {
        switch (_storage[ordinal])
        {
            case StorageClass.Real:
                return raw.sqlite3_column_double(_row, ordinal);
            case StorageClass.Integer:
                var value = raw.sqlite3_column_int64(_row, ordinal);
                return (Int128)(double)value == value ? value : throw Refuse(ordinal, "a float64 does not hold all its digits");
            case StorageClass.Text when NumberValue.TryParse(Text(ordinal), out var number):
                return ToDouble(ordinal, number);
            default:
                throw Refuse(ordinal, "it is no number");
        }
    }

    public override float GetFloat32(int ordinal)
    {
        var value = GetFloat64(ordinal);
        var narrow = (float)value;
        return ((double)narrow).Equals(value) ? narrow : throw Refuse(ordinal, "a float32 does not hold all its digits");
    }

    private long WholeNumber(int ordinal)
    {
        switch (_storage[ordinal])
        {
            case StorageClass.Integer:
                return raw.sqlite3_column_int64(_row, ordinal);
            case StorageClass.Real:
                var real = raw.sqlite3_column_double(_row, ordinal);
                return Math.Abs(real) <= SourceColumn.ExactIntegerLimit && Math.Truncate(real) == real
                    ? (long)real
                    : throw Refuse(ordinal, "it has a fraction, or is so large that the whole number meant is not known");
            case StorageClass.Text when Utf8Parser.TryParse(Text(ordinal), out long value, out var length)
                && length == Text(ordinal).Length:
                return value;
            default:
                throw Refuse(ordinal, "it is no whole number");
        }
    }

    // Without a BigInteger, which would be allocated.
    private bool TryDecimal(int ordinal, out decimal value)
    {
        value = 0;
        switch (_storage[ordinal])
        {
            case StorageClass.Integer:
                value = raw.sqlite3_column_int64(_row, ordinal);
                return true;
            case StorageClass.Real:
                Span<byte> digits = stackalloc byte[32];
                raw.sqlite3_column_double(_row, ordinal).TryFormat(digits, out var length, "R", CultureInfo.InvariantCulture);
                return TryDecimal(digits[..length], out value);
            case StorageClass.Text:
                return TryDecimal(Text(ordinal), out value);
            default:
                return false;
        }
    }

    private static bool TryDecimal(ReadOnlySpan<byte> text, out decimal value)
    {
        value = 0;
        return text.Length <= MaxDecimalTextLength
            && decimal.TryParse(
                text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private NumberValue Number(int ordinal) => _storage[ordinal] switch
    {
        StorageClass.Integer => NumberValue.From(raw.sqlite3_column_int64(_row, ordinal)),
        StorageClass.Real => NumberValue.FromShortest(raw.sqlite3_column_double(_row, ordinal)),
        StorageClass.Text when NumberValue.TryParse(Text(ordinal), out var number) => number,
        _ => throw Refuse(ordinal, "it is no number"),
    };

    // Text in decimal digits stands for a double exactly where the double's shortest digits are the same number.
    private double ToDouble(int ordinal, NumberValue number)
    {
        if (!number.IsFinite)
        {
            return number.Special switch
            {
                ValueSpecial.PositiveInfinity => double.PositiveInfinity,
                ValueSpecial.NegativeInfinity => double.NegativeInfinity,
                _ => double.NaN,
            };
        }

        return double.TryParse(Text(ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && NumberValue.FromShortest(value).CompareTo(number) == 0
            ? value
            : throw Refuse(ordinal, "a float64 does not hold all its digits");
    }
}
