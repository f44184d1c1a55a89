using System.Data;
using System.Numerics;
using System.Text;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.Oracle.Tests.Reading;

/// <summary>What readers make of a driver's values, which an ordinary table in memory gives here by the same base class.</summary>
public sealed class ColumnReaderTests : IDisposable
{
    private readonly RowBuffer _buffer = new();

    [Theory]
    [InlineData("0", "0")]
    [InlineData(".5", "0.5")]
    [InlineData("-.05", "-0.05")]
    [InlineData("99999999999999999999999999999999999999", "99999999999999999999999999999999999999")]
    [InlineData("1.2345678901234567890123456789012345678E+100", "12345678901234567890123456789012345678000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("1.0E-130", null)]
    public void A_number_of_any_size_is_read_as_the_server_prints_it(string text, string? expected)
    {
        var reader = Read(new NumberTextReader(0, 0, "NUMBER"), text);

        Assert.True(NumberValue.TryParse(text, out var number));
        Assert.Equal(0, number.CompareTo(reader.GetNumber()));
        Assert.Equal(expected ?? number.ToString(), Encoding.ASCII.GetString(reader.GetUtf8()));
    }

    [Fact]
    public void What_no_number_is_refused_when_it_is_asked_for()
    {
        var reader = Read(new NumberTextReader(3, 0, "NUMBER"), "~");

        Assert.Equal(3, reader.Refusal!.Ordinal);
        Assert.DoesNotContain("~", reader.Refusal.Message, StringComparison.Ordinal);
        Assert.Null(Read(reader, "1").Refusal);
    }

    [Fact]
    public void Numbers_become_other_types_where_they_are_exactly_that()
    {
        Assert.Equal(18446744073709551615UL, Read(new NumberTextReader(0, 0, "NUMBER"), "18446744073709551615").GetUInt64());
        Assert.Equal(-9223372036854775808L, Read(new NumberTextReader(0, 0, "NUMBER"), "-9223372036854775808").GetInt64());
        Assert.Throws<ValueException>(() => Read(new NumberTextReader(0, 0, "NUMBER"), "9223372036854775808").GetInt64());
        Assert.Throws<ValueException>(() => Read(new NumberTextReader(0, 0, "NUMBER"), "1.5").GetInt64());
        Assert.Equal(0.1, Read(new NumberTextReader(0, 0, "NUMBER"), ".1").GetFloat64());
        Assert.Throws<ValueException>(() => Read(new NumberTextReader(0, 0, "NUMBER"), "9007199254740993").GetFloat64());
        Assert.True(Read(new IntegerReader(0, 0, "NUMBER(1)"), 1L).GetBool());
        Assert.Throws<ValueException>(() => Read(new IntegerReader(0, 0, "NUMBER(1)"), 2L).GetBool());
        Assert.Equal(new BigInteger(150), Read(new DecimalReader(0, 0, "NUMBER(5,2)"), 1.50m).GetNumber().Unscaled);
    }

    [Fact]
    public void Specials_of_binary_floats_pass()
    {
        Assert.True(double.IsNaN(Read(new FloatReader(0, 0, "BINARY_DOUBLE", isSingle: false), double.NaN).GetFloat64()));
        Assert.Equal(
            float.NegativeInfinity, Read(new FloatReader(0, 0, "BINARY_FLOAT", isSingle: true), float.NegativeInfinity).GetFloat32());
        Assert.Equal("0.1", Encoding.ASCII.GetString(Read(new FloatReader(0, 0, "BINARY_FLOAT", isSingle: true), 0.1f).GetUtf8()));
    }

    [Fact]
    public void A_padded_text_is_read_without_the_servers_blanks() =>
        Assert.Equal(" ab", Encoding.UTF8.GetString(Read(new TextReader(0, 0, "CHAR(5)", false, isPadded: true), " ab  ").GetUtf8()));

    [Fact]
    public void Half_a_character_is_refused() => Assert.NotNull(Read(new TextReader(0, 0, "VARCHAR2(5)", false), "a\ud83d").Refusal);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(32 * 1024)]
    [InlineData(100_000)]
    public void A_long_text_arrives_whole_wherever_its_pieces_part(int lead)
    {
        // The pair of surrogates falls onto the end of a piece for odd and even leads.
        foreach (var text in new[] { new string('x', lead) + "😀é", new string('x', Math.Max(lead - 1, 0)) + "😀é" })
        {
            var reader = Read(new LobTextReader(0, 0, 1, "CLOB", false), text.ToCharArray(), (long)text.Length);
            Assert.Null(reader.Refusal);
            Assert.Equal(text, Encoding.UTF8.GetString(reader.GetUtf8()));
        }
    }

    [Fact]
    public void A_text_that_the_driver_cut_is_refused()
    {
        Assert.Contains(
            "2 of 3", Read(new LobTextReader(0, 0, 1, "CLOB", false), "ab".ToCharArray(), 3L).Refusal!.Message, StringComparison.Ordinal);
        Assert.Contains(
            "2 of 3", Read(new BytesReader(0, 0, 1, "BLOB"), new byte[] { 1, 2 }, 3L).Refusal!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Octets_arrive_whole()
    {
        var octets = Enumerable.Range(0, 70_000).Select(i => (byte)i).ToArray();

        Assert.Equal(octets, Read(new BytesReader(0, 0, 1, "BLOB"), octets, (long)octets.Length).GetBytes().ToArray());
        Assert.Equal("00FF", Encoding.ASCII.GetString(Read(new BytesReader(0, 0, null, "RAW(2)"), new byte[] { 0, 255 }).GetUtf8()));
    }

    [Fact]
    public void Several_values_of_a_row_stay_apart()
    {
        using var data = Row("first", "zweite 😀");
        Assert.True(data.Read());
        var readers = new ColumnReader[] { new TextReader(0, 0, "VARCHAR2(9)", false), new TextReader(1, 1, "VARCHAR2(9)", false) };
        foreach (var reader in readers)
        {
            reader.Read(data, _buffer);
        }

        Assert.Equal("first", Encoding.UTF8.GetString(readers[0].GetUtf8()));
        Assert.Equal("zweite 😀", Encoding.UTF8.GetString(readers[1].GetUtf8()));
    }

    [Fact]
    public void NULL_is_no_value()
    {
        var reader = Read(new TextReader(0, 0, "VARCHAR2(9)", false), DBNull.Value);
        Assert.True(reader.IsNull);
    }

    [Fact]
    public void A_date_with_a_time_of_day_is_no_date()
    {
        var reader = new TimestampReader(0, 0, "DATE", isInstant: false, keepsOffset: false);
        Assert.Equal(DateValue.FromCivil(2024, 1, 2), Read(reader, " 2024-01-02 00:00:00").GetDate());
        Assert.Throws<ValueException>(() => Read(reader, " 2024-01-02 00:00:01").GetDate());
    }

    public void Dispose() => _buffer.Dispose();

    private static DataTableReader Row(params object[] values)
    {
        var table = new DataTable();
        foreach (var value in values)
        {
            table.Columns.Add(new DataColumn(null, value is DBNull ? typeof(string) : value.GetType()));
        }

        table.Rows.Add(values);
        return table.CreateDataReader();
    }

    private T Read<T>(T reader, params object[] values)
        where T : ColumnReader
    {
        _buffer.Clear();
        using var row = Row(values);
        Assert.True(row.Read());
        reader.Read(row, _buffer);
        return reader;
    }
}
