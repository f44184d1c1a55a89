using System.Data;
using System.Runtime.InteropServices;
using System.Text;
using Isomer.Engines;
using Isomer.Engines.Values;
using Isomer.Schema;
using Microsoft.Data.SqlClient.Server;

namespace Isomer.SqlServer.Tests;

/// <summary>
/// Values of every type on their way through the driver's own types: packed by the writer, made objects for the bulk load, put into a
/// record of the driver, taken out by the getters that the reader uses, and decoded. What only a server does is not here.
/// </summary>
public class DriverRoundTripTests
{
    /// <summary>The column, its type for the driver, the canonical type, and values as their text.</summary>
    public static TheoryData<string, string, string[]> Types => new()
    {
        { "bit", "bool", ["true", "false"] },
        { "tinyint", "uint8", ["0", "255"] },
        { "smallint", "int16", ["-32768", "32767"] },
        { "int", "int32", ["-2147483648", "2147483647"] },
        { "bigint", "int64", ["-9223372036854775808", "9223372036854775807"] },
        { "decimal(38,0)", "decimal(38,0)", ["99999999999999999999999999999999999999", "-99999999999999999999999999999999999999", "0"] },
        { "decimal(38,38)", "decimal(38,38)", ["0.99999999999999999999999999999999999999", "-0.00000000000000000000000000000000000001"] },
        { "decimal(38,10)", "decimal(38,10)", ["9999999999999999999999999999.9999999999", "-1.0000000000"] },
        { "decimal(28,28)", "decimal(28,28)", ["0.9999999999999999999999999999", "-0.0000000000000000000000000001"] },
        { "decimal(12,2)", "decimal(12,2)", ["0.00", "1.50", "-9999999999.99"] },
        { "decimal(20,0)", "uint64", ["0", "18446744073709551615"] },
        { "money", "money(19,4)", ["922337203685477.5807", "-922337203685477.5808", "0.0001"] },
        { "smallmoney", "money(10,4)", ["214748.3647", "-214748.3648"] },
        { "real", "float32", ["0", "3.4028235E+38", "1E-45", "0.1"] },
        { "float", "float64", ["0", "1.7976931348623157E+308", "5E-324", "-0.1"] },
        { "date", "date", ["0001-01-01", "9999-12-31", "2000-02-29"] },
        { "time(7)", "time(7)", ["00:00:00", "23:59:59.9999999"] },
        { "datetime2(7)", "timestamp(7)", ["0001-01-01 00:00:00", "9999-12-31 23:59:59.9999999", "2024-01-02 10:00:00.1234567"] },
        { "datetime", "timestamp(3)", ["1753-01-01 00:00:00", "9999-12-31 23:59:59.997", "2024-01-02 10:00:00.003"] },
        { "smalldatetime", "timestamp(0)", ["1900-01-01 00:00:00", "2079-06-06 23:59:00"] },
        { "datetimeoffset(7)", "timestamptz(7) zone=offset", ["0001-01-01 00:00:00+00:00", "2024-01-02 23:30:00.1234567-05:30", "9999-12-31 23:59:59.9999999+14:00"] },
        { "uniqueidentifier", "uuid", ["00112233-4455-6677-8899-aabbccddeeff", "ffffffff-ffff-ffff-ffff-ffffffffffff"] },
        { "nvarchar(20)", "string(20) unit=utf16", ["", "it's é😀", "  x  ", "x\0y", "\U0010FFFF"] },
        { "nchar(5)", "string(5) fixed unit=utf16", ["ab   ", "😀😀 "] },
        { "nvarchar(max)", "text", ["", "e\u0301 and \u00e9"] },
        { "varchar(20)", "string(20) unit=byte", ["", "äöüß€é"] },
        { "varchar(max)", "text", ["€"] },
        { "binary(4)", "binary(4) fixed", ["00000000", "00FF0027"] },
        { "varbinary(300)", "binary(300)", ["", "00FF"] },
        { "varbinary(max)", "blob", ["", "C3"] },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_value_passes_the_driver_as_it_stands(string storeType, string canonicalType, string[] values)
    {
        var type = CanonicalType.Parse(canonicalType);
        var column = ColumnOf(storeType);
        var encoder = ColumnEncoders.Of(new WriteColumn(new Column { Name = "v", Type = type }, storeType, type), column, 0)!;
        var decoder = ColumnSelection.Of(new ReadColumn(new Column { Name = "v", Type = type }, type), column, 0).Decoder;
        using var batch = new PackedBatch([encoder]);
        foreach (var value in values)
        {
            batch.BeginRow();
            Write(batch, type, value);
            batch.EndRow();
        }

        batch.BeginRow();
        batch.WriteNull();
        batch.EndRow();

        var read = new List<string?>();
        using var rows = new BatchReader(batch, [encoder], ["v"]);
        while (rows.Read())
        {
            read.Add(rows.IsDBNull(0) ? null : ThroughDriver(rows.GetValue(0), column, decoder, type));
        }

        Assert.Equal(values.Append(null), read);
        Assert.Equal(values.Length + 1, batch.Rows);
    }

    [Fact]
    public void The_octets_of_an_identifier_are_in_the_drivers_order_and_its_text_is_not()
    {
        var uuid = new Guid("00112233-4455-6677-8899-aabbccddeeff");
        var stored = new System.Data.SqlTypes.SqlGuid(uuid).ToByteArray()!;
        using var row = new RowBuffer(1);

        UuidDecoder.Put(row, stored);

        Assert.Equal("33221100554477668899AABBCCDDEEFF", Convert.ToHexString(stored));
        Assert.Equal(uuid, new UuidDecoder(0, "uniqueidentifier").GetUuid(row.Value(0)));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_told_and_not_replaced()
    {
        using var row = new RowBuffer(1);

        TextDecoder.Put(row, MemoryMarshal.AsBytes("a\uD83D".AsSpan()));

        Assert.True(row.IsBroken(0));
        Assert.Contains(
            "surrogate", new TextDecoder(0, "nvarchar(2)", isInstant: false, isTrimmed: false).Broken().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("string(5)", "ab")]
    [InlineData("string(5) fixed", "ab   ")]
    public void Blanks_that_fill_a_type_are_part_of_fixed_values_alone(string wanted, string expected)
    {
        var type = CanonicalType.Parse(wanted);
        var decoder = ColumnSelection.Of(new ReadColumn(new Column { Name = "v", Type = type }, type), ColumnOf("nchar(5)"), 0).Decoder;
        using var row = new RowBuffer(1);
        TextDecoder.Put(row, MemoryMarshal.AsBytes("ab   ".AsSpan()));
        Assert.Equal(expected, Encoding.UTF8.GetString(decoder.GetUtf8(row.Value(0))));
    }

    internal static StoredColumn ColumnOf(string storeType)
    {
        var name = storeType.Split('(')[0];
        var arguments = storeType.Contains('(', StringComparison.Ordinal) ? storeType.Split('(', ')')[1].Split(',') : [];
        int Argument(int i) =>
            i >= arguments.Length ? 0
                : arguments[i] == "max" ? -1
                : int.Parse(arguments[i], System.Globalization.CultureInfo.InvariantCulture);
        return name switch
        {
            "decimal" => Columns.Of(name, 17, Argument(0), Argument(1)),
            "time" or "datetime2" or "datetimeoffset" => Columns.Of(name, 10, 0, Argument(0)),
            "nvarchar" or "nchar" => Columns.Text(name, Argument(0) < 0 ? -1 : 2 * Argument(0)),
            "varchar" or "char" => Columns.Text(name, Argument(0)),
            _ => Columns.Of(name, Argument(0)),
        };
    }

    private static void Write(RowWriter writer, CanonicalType type, string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        NumberValue.TryParse(utf8, out var number);
        switch (Carriers.Of(type))
        {
            case Carrier.Bool: writer.WriteBool(text == "true"); break;
            case Carrier.Int64: writer.WriteInt64((long)number.Unscaled); break;
            case Carrier.UInt64: writer.WriteUInt64((ulong)number.Unscaled); break;
            case Carrier.Decimal: writer.WriteDecimal(number.ToDecimal()); break;
            case Carrier.Number: writer.WriteNumber(number); break;
            case Carrier.Float32: writer.WriteFloat32(float.Parse(text, System.Globalization.CultureInfo.InvariantCulture)); break;
            case Carrier.Float64: writer.WriteFloat64(double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)); break;
            case Carrier.Text: writer.WriteUtf8(utf8); break;
            case Carrier.Bytes: writer.WriteBytes(Convert.FromHexString(text)); break;
            case Carrier.Date: Assert.True(DateValue.TryParse(utf8, out var date)); writer.WriteDate(date); break;
            case Carrier.Time: Assert.True(TimeValue.TryParse(utf8, out var time)); writer.WriteTime(time); break;
            case Carrier.Timestamp when type.Kind == TypeKind.TimestampTz:
                Assert.True(TimestampValue.TryParseInstant(utf8, out var instant));
                writer.WriteTimestamp(instant);
                break;
            case Carrier.Timestamp: Assert.True(TimestampValue.TryParse(utf8, out var moment)); writer.WriteTimestamp(moment); break;
            case Carrier.Uuid: writer.WriteUuid(Guid.Parse(text)); break;
            default: throw new ArgumentOutOfRangeException(nameof(type));
        }
    }

    // The record checks and converts as the driver does for a parameter of the type.
    private static string ThroughDriver(object value, StoredColumn column, FieldDecoder decoder, CanonicalType type)
    {
        var record = new SqlDataRecord(MetaDataOf(column));
        record.SetValue(0, value);
        using var row = new RowBuffer(1);
        switch (column.DataType)
        {
            case "bit": IntegerDecoder.Put(row, record.GetBoolean(0) ? 1 : 0); break;
            case "tinyint": IntegerDecoder.Put(row, record.GetByte(0)); break;
            case "smallint": IntegerDecoder.Put(row, record.GetInt16(0)); break;
            case "int": IntegerDecoder.Put(row, record.GetInt32(0)); break;
            case "bigint": IntegerDecoder.Put(row, record.GetInt64(0)); break;
            case "decimal": DecimalDecoder.Put(row, record.GetSqlDecimal(0)); break;
            case "money" or "smallmoney": MoneyDecoder.Put(row, record.GetSqlMoney(0)); break;
            case "real": FloatDecoder.Put(row, record.GetFloat(0)); break;
            case "float": FloatDecoder.Put(row, record.GetDouble(0)); break;
            case "date" or "datetime2" or "datetime" or "smalldatetime": DateDecoder.Put(row, record.GetDateTime(0)); break;
            case "time": TimeDecoder.Put(row, record.GetTimeSpan(0)); break;
            case "datetimeoffset": InstantDecoder.Put(row, record.GetDateTimeOffset(0)); break;
            case "uniqueidentifier": UuidDecoder.Put(row, record.GetSqlGuid(0).ToByteArray()); break;
            case "binary" or "varbinary": BytesDecoder.Put(row, record.GetSqlBinary(0).Value); break;
            default: TextDecoder.Put(row, MemoryMarshal.AsBytes(record.GetString(0).AsSpan())); break;
        }

        return Printed(decoder, row.Value(0), type);
    }

    private static SqlMetaData MetaDataOf(StoredColumn column) => column.DataType switch
    {
        "decimal" => new("v", SqlDbType.Decimal, (byte)column.Precision, (byte)column.Scale),
        "time" => new("v", SqlDbType.Time, 0, (byte)column.Scale),
        "datetime2" => new("v", SqlDbType.DateTime2, 0, (byte)column.Scale),
        "datetimeoffset" => new("v", SqlDbType.DateTimeOffset, 0, (byte)column.Scale),
        "nvarchar" => new("v", SqlDbType.NVarChar, column.MaxBytes < 0 ? -1 : column.MaxBytes / 2),
        "nchar" => new("v", SqlDbType.NChar, column.MaxBytes / 2),
        "varchar" => new("v", SqlDbType.VarChar, column.MaxBytes),
        "binary" => new("v", SqlDbType.Binary, column.MaxBytes),
        "varbinary" => new("v", SqlDbType.VarBinary, column.MaxBytes),
        var name => new("v", Enum.Parse<SqlDbType>(name, ignoreCase: true)),
    };

    private static string Printed(FieldDecoder decoder, ReadOnlySpan<byte> value, CanonicalType type)
    {
        if (type.Kind == TypeKind.TimestampTz)
        {
            Span<byte> text = stackalloc byte[TimestampValue.MaxFormattedLength];
            decoder.GetTimestamp(value).TryFormat(text, out var length, isInstant: true);
            return Encoding.ASCII.GetString(text[..length]);
        }

        return Carriers.Of(type) switch
        {
            Carrier.Bool => decoder.GetBool(value) ? "true" : "false",
            Carrier.Int64 => decoder.GetInt64(value).ToString(System.Globalization.CultureInfo.InvariantCulture),
            Carrier.UInt64 => decoder.GetUInt64(value).ToString(System.Globalization.CultureInfo.InvariantCulture),
            Carrier.Decimal => decoder.GetDecimal(value).ToString(System.Globalization.CultureInfo.InvariantCulture),
            Carrier.Number => decoder.GetNumber(value).ToString(),
            Carrier.Float32 => decoder.GetFloat32(value).ToString("R", System.Globalization.CultureInfo.InvariantCulture),
            Carrier.Float64 => decoder.GetFloat64(value).ToString("R", System.Globalization.CultureInfo.InvariantCulture),
            Carrier.Text => Encoding.UTF8.GetString(decoder.GetUtf8(value)),
            Carrier.Bytes => Convert.ToHexString(decoder.GetBytes(value)),
            Carrier.Date => decoder.GetDate(value).ToString(),
            Carrier.Time => decoder.GetTime(value).ToString(),
            Carrier.Timestamp => decoder.GetTimestamp(value).ToString(),
            _ => decoder.GetUuid(value).ToString("D"),
        };
    }
}
