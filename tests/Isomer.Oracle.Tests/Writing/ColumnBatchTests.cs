using System.Text;
using Isomer.Engines;
using Isomer.Engines.Values;
using Isomer.Schema;
using Isomer.Testing;

namespace Isomer.Oracle.Tests.Writing;

public class ColumnBatchTests
{
    [Fact]
    public void Every_type_is_bound_in_a_form_that_loses_nothing()
    {
        var text = new StringBuilder();
        foreach (var (type, wanted) in StoreTypes.All.Where(t => !t.Type.IsLong))
        {
            using var column = Column(type, wanted);
            text.Append(type.Spelling).Append(" as ").Append(wanted).Append(": ").Append(column.Bound(":c0"));
            column.WriteNull();
            text.Append(" bound as ").Append(column.LiteralOf(0) is { } literal
                ? $"{column.Bind(0, 1).Type}, {literal} in the text"
                : column.Bind(0, 1).Type).Append('\n');
        }

        Golden.Verify("bindings.txt", text.ToString());
    }

    [Theory]
    [InlineData("LONG")]
    [InlineData("LONG RAW")]
    [InlineData("BFILE")]
    public void A_type_that_is_not_written_is_told_before_the_first_row(string type) => Assert.Equal(
        "ISO3009", Assert.Throws<IsomerException>(() => Column(StoredType.Of(type), "text")).Diagnostic.Code.Id);

    [Theory]
    [InlineData("1.5", "1.5")]
    [InlineData("-0.00", "0")]
    [InlineData("100", "100")]
    [InlineData("99999999999999999999999999999999999999", "99999999999999999999999999999999999999")]
    [InlineData("1e-100", "1E-100")]
    [InlineData("12e120", "12E120")]
    public void A_number_is_said_in_digits_that_the_server_reads(string number, string text)
    {
        using var column = Column(StoreTypes.Number, "decimal(*)");
        Assert.True(NumberValue.TryParse(number, out var value));
        column.WriteNumber(value);
        Assert.Equal([text], Texts(column.Bind(0, 1)));
    }

    [Theory]
    [InlineData(null, null, "123456789012345678901234567890123456789")]
    [InlineData(null, null, "1e126")]
    [InlineData(null, null, "1e-131")]
    [InlineData(5, 2, "1000")]
    [InlineData(5, 2, "0.001")]
    [InlineData(5, -2, "150")]
    [InlineData(3, 5, "0.01")]
    [InlineData(null, null, "NaN")]
    [InlineData(null, null, "Infinity")]
    public void A_number_that_the_server_would_round_or_refuse_is_refused(int? precision, int? scale, string number)
    {
        using var column = Column(StoredType.Of("NUMBER", precision: precision, scale: scale), "decimal(*)");
        Assert.True(NumberValue.TryParse(number, out var value));
        Assert.Throws<ValueException>(() => column.WriteNumber(value));
        Assert.Equal(0, column.Bytes);
    }

    [Fact]
    public void Every_number_within_the_type_comes_back_from_its_text()
    {
        var random = new Random(3);
        using var column = Column(StoreTypes.Number, "decimal(*)");
        var numbers = new List<NumberValue>();
        for (var i = 0; i < 5_000; i++)
        {
            var digits = string.Concat(Enumerable.Range(0, random.Next(1, 39)).Select(_ => random.Next(10)));
            var signed = (random.Next(2) == 0 ? "-" : "") + digits;
            var number = new NumberValue(
                System.Numerics.BigInteger.Parse(signed, System.Globalization.CultureInfo.InvariantCulture), random.Next(-80, 80));
            numbers.Add(number);
            column.WriteNumber(number);
        }

        var texts = (string[])column.Bind(0, numbers.Count).Values;
        for (var i = 0; i < texts.Length; i++)
        {
            Assert.True(NumberValue.TryParse(texts[i], out var read));
            Assert.Equal(0, numbers[i].CompareTo(read));
        }
    }

    [Fact]
    public void A_timestamp_that_the_server_would_change_is_refused()
    {
        using var column = Column(StoredType.Of("TIMESTAMP(3)", scale: 3), "timestamp(9)");
        column.WriteTimestamp(new(0, 1_000_000));
        Assert.Throws<ValueException>(() => column.WriteTimestamp(new(0, 1)));
        Assert.Throws<ValueException>(() => column.WriteTimestamp(TimestampValue.PositiveInfinity));
        Assert.Throws<ValueException>(() => column.WriteTimestamp(TimestampValue.Zero));
        Assert.Throws<ValueException>(() => column.WriteTimestamp(new(DateValue.FromCivil(1582, 10, 10).Day, 0)));
        Assert.Equal(["1970-01-01 00:00:00.001000000"], Texts(column.Bind(0, 1)));
    }

    [Fact]
    public void An_instant_is_local_at_its_offset_and_so_in_range_there_too()
    {
        using var column = Column(StoredType.Of("TIMESTAMP(0) WITH TIME ZONE", scale: 0), "timestamptz(0) zone=offset");
        column.WriteTimestamp(new(0, 0, OffsetMinutes: -330));
        Assert.Equal(["1969-12-31 18:30:00.000000000 -05:30"], Texts(column.Bind(0, 1)));
        Assert.Throws<ValueException>(
            () => column.WriteTimestamp(new(DateValue.FromCivil(9999, 12, 31).Day, 86_399_000_000_000, OffsetMinutes: 60)));
    }

    [Fact]
    public void An_empty_text_of_a_padded_column_is_blanks_and_not_NULL()
    {
        using var column = Column(StoredType.Of("CHAR", length: 4, charLength: 4), "string(4) fixed");
        column.WriteUtf8(""u8);
        column.WriteUtf8("ab"u8);
        Assert.Equal([" ", "ab"], Texts(column.Bind(0, 2)));
        Assert.Empty(column.Bind(0, 2).Nulls);

        using var exact = Column(StoredType.Of("CHAR", length: 4, charLength: 4), "string(4)");
        Assert.Throws<ValueException>(() => exact.WriteUtf8("ab "u8));
    }

    [Fact]
    public void A_text_that_is_surely_too_long_is_refused_here()
    {
        using var column = Column(StoredType.Of("VARCHAR2", length: 2, charLength: 2), "string(2)");
        column.WriteUtf8("😀😀"u8);
        Assert.Throws<ValueException>(() => column.WriteUtf8("123456789"u8));
        Assert.Throws<ValueException>(() => column.WriteUtf8([0xC3]));
    }

    [Fact]
    public void Floats_are_bound_in_binary_with_their_nulls_beside()
    {
        using var column = Column(StoredType.Of("BINARY_DOUBLE"), "float64");
        column.WriteFloat64(double.NaN);
        column.WriteNull();
        column.WriteFloat64(5e-324);

        var bound = column.Bind(0, 3);

        Assert.Equal(new[] { double.NaN, 0, 5e-324 }, bound.Values);
        Assert.Equal([false, true, false], bound.Nulls);
        Assert.Throws<ValueException>(() => column.WriteFloat64(-0.0));
        Assert.Throws<ValueException>(() => column.WriteInt64((1L << 53) + 1));
    }

    [Fact]
    public void A_cancelled_row_leaves_nothing_behind()
    {
        using var batch = Batch(("ID", StoreTypes.Number9, "int32"), ("NAME", StoreTypes.VarChar, "string(20)"));
        Add(batch, 1, "a");
        batch.BeginRow();
        batch.WriteInt64(2);
        Assert.Throws<ValueException>(() => batch.WriteUtf8([0xFF]));
        batch.CancelRow();
        Add(batch, 3, null);

        Assert.Equal(2, batch.Rows);
        Assert.Equal(["1", "3"], Texts(batch.Columns[0].Bind(0, 2)));
        Assert.Equal(["a", null], Texts(batch.Columns[1].Bind(0, 2)));
        batch.Clear();
        Assert.Equal((0, 0L), (batch.Rows, batch.Bytes));
    }

    [Fact]
    public void A_batch_is_sent_in_slices_of_bounded_size()
    {
        using var batch = Batch(("ID", StoreTypes.Number9, "int32"), ("NOTE", StoredType.Of("CLOB"), "text"));
        for (var i = 0; i < 12_000; i++)
        {
            Add(batch, i, "note");
        }

        Add(batch, 12_000, new string('x', 5_000_000));
        Add(batch, 12_001, "last");

        var slices = InsertSlice.Of(batch, "INSERT", [0, 1]).ToList();

        Assert.Equal([(0, 5_000), (5_000, 5_000), (10_000, 2_000), (12_000, 1), (12_001, 1)], slices.Select(s => (s.FirstRow, s.Rows)));
    }

    [Fact]
    public void An_empty_LOB_stands_in_the_statement_because_bound_it_would_be_NULL()
    {
        using var batch = Batch(
            ("NOTE", StoredType.Of("CLOB"), "text"), ("ID", StoreTypes.Number9, "int32"), ("DOC", StoredType.Of("XMLTYPE"), "xml"));
        foreach (var (note, doc) in new[] { ("a", "<a/>"), ("", "<a/>"), ("", null), (null, null), ("b", "<b/>") })
        {
            batch.BeginRow();
            Text(batch, note);
            batch.WriteInt64(1);
            Text(batch, doc);
            batch.EndRow();
        }

        var slices = InsertSlice.Of(batch, "INSERT INTO \"T\"", [1, 0, 2]).Select(s => $"{s.FirstRow}+{s.Rows} {s.Sql}");

        Assert.Equal(
            [
                "0+1 INSERT INTO \"T\" VALUES (TO_NUMBER(:c0), :c1, XMLTYPE(:c2))",
                "1+1 INSERT INTO \"T\" VALUES (TO_NUMBER(:c0), EMPTY_CLOB(), XMLTYPE(:c1))",
                "2+1 INSERT INTO \"T\" VALUES (TO_NUMBER(:c0), EMPTY_CLOB(), NULL)",
                "3+1 INSERT INTO \"T\" VALUES (TO_NUMBER(:c0), :c1, NULL)",
                "4+1 INSERT INTO \"T\" VALUES (TO_NUMBER(:c0), :c1, XMLTYPE(:c2))",
            ],
            slices);
    }

    private static IEnumerable<string?> Texts(BoundArray bound) => (string?[])bound.Values;

    private static void Add(ColumnBatch batch, long id, string? text)
    {
        batch.BeginRow();
        batch.WriteInt64(id);
        Text(batch, text);
        batch.EndRow();
    }

    private static void Text(ColumnBatch batch, string? text)
    {
        if (text is null)
        {
            batch.WriteNull();
        }
        else
        {
            batch.WriteUtf8(Encoding.UTF8.GetBytes(text));
        }
    }

    private static ColumnBatch Batch(params (string Name, StoredType Type, string As)[] columns) =>
        new([.. columns.Select((c, i) => Column(c.Type, c.As, c.Name, i))]);

    private static ColumnBuffer Column(StoredType type, string wanted, string name = "C", int ordinal = 0) => ColumnBuffers.Of(
        new WriteColumn(new Column { Name = name, Type = CanonicalType.Parse(wanted) }, type.Spelling, CanonicalType.Parse(wanted)),
        new StoredColumn(name, type, IsNullable: true, IsAlwaysNumbered: false), ordinal, "\"T\"", "Oracle database shop");
}
