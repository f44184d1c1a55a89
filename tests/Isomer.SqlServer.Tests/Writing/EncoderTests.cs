using System.Text;
using Isomer.Engines;
using Isomer.Engines.Values;
using Isomer.Schema;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer.Tests;

/// <summary>What the driver or the server would change without a word is refused before it is sent.</summary>
public class EncoderTests
{
    /// <summary>A store type, the canonical type of the values, and a text that is no value of the store type.</summary>
    public static TheoryData<string, string, string> Changed => new()
    {
        { "bit", "int32", "2" },
        { "tinyint", "int32", "256" },
        { "smallint", "int32", "-32769" },
        { "decimal(12,2)", "decimal(*)", "1.005" },
        { "decimal(12,2)", "decimal(*)", "10000000000" },
        { "decimal(38,0)", "decimal(*)", "100000000000000000000000000000000000000" },
        { "money", "decimal(*)", "1.00001" },
        { "smallmoney", "decimal(*)", "214748.3648" },
        { "real", "decimal(*)", "0.123456789" },
        { "date", "timestamp(6)", "2024-01-02 10:00:00" },
        { "time(3)", "time(6)", "10:00:00.0001" },
        { "time(7)", "time(6)", "24:00:00" },
        { "datetime2(3)", "timestamp(6)", "2024-01-02 10:00:00.0001" },
        { "datetime", "timestamp(3)", "2024-01-02 10:00:00.002" },
        { "datetime", "timestamp(3)", "1752-12-31 00:00:00" },
        { "smalldatetime", "timestamp(0)", "2024-01-02 10:00:01" },
        { "nvarchar(2)", "string(9)", "abc" },
        { "nvarchar(2)", "string(9)", "a😀" },
        { "nchar(3)", "string(3)", "ab " },
        { "varchar(3)", "string(9)", "abcd" },
        { "varchar(9)", "string(9)", "日" },
        { "varchar(9)", "string(9)", "Ā" },
        { "binary(4)", "binary(9)", "00FF" },
        { "varbinary(1)", "binary(9)", "00FF" },
        { "uniqueidentifier", "string(36)", "no identifier" },
        { "hierarchyid", "text", "58Z0" },
    };

    [Theory]
    [MemberData(nameof(Changed))]
    public void A_value_that_would_be_changed_is_refused_without_being_shown(string storeType, string canonicalType, string text)
    {
        using var batch = new PackedBatch([Encoder(storeType, canonicalType)]);
        batch.BeginRow();

        var refused = Assert.Throws<ValueException>(() => Write(batch, CanonicalType.Parse(canonicalType), text));

        Assert.Equal(0, refused.Ordinal);
        Assert.StartsWith(storeType + ": ", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(text, refused.Message[storeType.Length..], StringComparison.Ordinal);
        batch.CancelRow();
        Assert.Equal((0, 0L), (batch.Rows, batch.Bytes));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_number_that_is_none_has_no_column(double value)
    {
        using var batch = new PackedBatch([Encoder("float", "float64")]);
        batch.BeginRow();
        Assert.Throws<ValueException>(() => batch.WriteFloat64(value));
    }

    [Fact]
    public void Infinities_and_the_date_of_zeros_are_refused()
    {
        foreach (var (storeType, value) in new[]
        {
            ("datetime2(7)", TimestampValue.PositiveInfinity), ("datetimeoffset(7)", TimestampValue.NegativeInfinity),
            ("datetime2(7)", TimestampValue.Zero),
        })
        {
            using var batch = new PackedBatch([Encoder(storeType, "timestamp(6)")]);
            batch.BeginRow();
            Assert.Throws<ValueException>(() => batch.WriteTimestamp(value));
        }
    }

    [Fact]
    public void A_row_version_and_a_variant_have_no_encoder()
    {
        foreach (var type in new[] { "timestamp", "sql_variant" })
        {
            Assert.Null(ColumnEncoders.Of(new WriteColumn(new Column { Name = "v", Type = CanonicalType.Text }, type, CanonicalType.Text),
                Columns.Of(type), 0));
        }
    }

    [Fact]
    public void A_text_that_is_another_types_value_becomes_that_value()
    {
        Assert.Equal(new Guid("00112233-4455-6677-8899-aabbccddeeff"), Sent("uniqueidentifier", "00112233-4455-6677-8899-AABBCCDDEEFF"));
        Assert.Equal((byte)7, Sent("tinyint", "7"));
        Assert.Equal(12.5m, Sent("money", "12.5"));
        Assert.Equal(true, Sent("bit", "1"));
        Assert.Equal(new DateTime(2024, 1, 2), Sent("date", "2024-01-02"));
        Assert.Equal(new byte[] { 0x58 }, Sent("hierarchyid", "58"));
    }

    [Fact]
    public void Given_identities_and_NULLs_stay_and_only_a_single_writer_locks_the_table()
    {
        const SqlBulkCopyOptions Kept = SqlBulkCopyOptions.KeepIdentity | SqlBulkCopyOptions.KeepNulls;
        Assert.Equal(Kept, BulkWriter.Options(isAlone: false));
        Assert.Equal(Kept | SqlBulkCopyOptions.TableLock, BulkWriter.Options(isAlone: true));
    }

    private static object Sent(string storeType, string text)
    {
        var encoder = Encoder(storeType, "text");
        using var batch = new PackedBatch([encoder]);
        batch.BeginRow();
        batch.WriteUtf8(Encoding.UTF8.GetBytes(text));
        batch.EndRow();
        using var rows = new BatchReader(batch, [encoder], ["v"]);
        Assert.True(rows.Read());
        Assert.Equal(rows.GetFieldType(0), rows.GetValue(0).GetType());
        return rows.GetValue(0);
    }

    private static ColumnEncoder Encoder(string storeType, string canonicalType)
    {
        var type = CanonicalType.Parse(canonicalType);
        return ColumnEncoders.Of(new WriteColumn(new Column { Name = "v", Type = type }, storeType, type),
            DriverRoundTripTests.ColumnOf(storeType), 0)!;
    }

    private static void Write(RowWriter writer, CanonicalType type, string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        NumberValue.TryParse(utf8, out var number);
        switch (Carriers.Of(type))
        {
            case Carrier.Int64: writer.WriteInt64((long)number.Unscaled); break;
            case Carrier.Number: writer.WriteNumber(number); break;
            case Carrier.Text: writer.WriteUtf8(utf8); break;
            case Carrier.Bytes: writer.WriteBytes(Convert.FromHexString(text)); break;
            case Carrier.Time: Assert.True(TimeValue.TryParse(utf8, out var time)); writer.WriteTime(time); break;
            case Carrier.Timestamp: Assert.True(TimestampValue.TryParse(utf8, out var moment)); writer.WriteTimestamp(moment); break;
            default: throw new ArgumentOutOfRangeException(nameof(type));
        }
    }
}
