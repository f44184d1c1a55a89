using System.Text;
using Isomer.Engines.Hashing;
using Isomer.Engines.Values;
using Isomer.Schema;

namespace Isomer.Engines.Tests.Hashing;

public class RowHasherTests
{
    [Theory]
    [InlineData("", "00000000000000000000000000000000")]
    [InlineData("The quick brown fox jumps over the lazy dog", "e34bbc7bbc071b6c7a433ca9c49a9347")]
    public void The_hash_is_the_published_one(string text, string hex) =>
        Assert.Equal(hex, Hash128.Compute(Encoding.UTF8.GetBytes(text)).ToString("x32"));

    [Fact]
    public void A_number_is_one_number_in_any_carrier_and_scale()
    {
        var type = CanonicalType.UnboundedDecimal;
        var hashes = new HashSet<UInt128>
        {
            Hash(type, w => w.WriteInt64(1500)),
            Hash(type, w => w.WriteUInt64(1500)),
            Hash(type, w => w.WriteDecimal(1500.00m)),
            Hash(type, w => w.WriteNumber(Number("1.5e3"))),
            Hash(type, w => w.WriteNumber(Number("1500." + new string('0', 60)))),
        };
        Assert.Single(hashes);
        Assert.NotEqual(hashes.Single(), Hash(type, w => w.WriteInt64(-1500)));
        Assert.NotEqual(hashes.Single(), Hash(type, w => w.WriteInt64(150)));
    }

    [Fact]
    public void The_least_integer_is_not_the_greatest() =>
        Assert.NotEqual(
            Hash(CanonicalType.Int64, w => w.WriteInt64(long.MinValue)), Hash(CanonicalType.Int64, w => w.WriteInt64(long.MaxValue)));

    [Fact]
    public void Negative_zero_is_zero_and_one_NaN_is_any_other()
    {
        Assert.Equal(Hash(CanonicalType.Float64, w => w.WriteFloat64(0)), Hash(CanonicalType.Float64, w => w.WriteFloat64(-0.0)));
        Assert.Equal(
            Hash(CanonicalType.Float64, w => w.WriteFloat64(double.NaN)),
            Hash(CanonicalType.Float64, w => w.WriteFloat64(BitConverter.Int64BitsToDouble(0x7ff8000000000001))));
        Assert.Equal(
            Hash(CanonicalType.UnboundedDecimal, w => w.WriteNumber(Number("-0.0"))),
            Hash(CanonicalType.UnboundedDecimal, w => w.WriteInt64(0)));
    }

    [Fact]
    public void Null_is_not_empty_and_columns_do_not_run_into_each_other()
    {
        CanonicalType[] types = [CanonicalType.Text, CanonicalType.Text];
        var hashes = new HashSet<UInt128>
        {
            Row(types, w => w.WriteNull(), w => w.WriteUtf8(""u8)),
            Row(types, w => w.WriteUtf8(""u8), w => w.WriteNull()),
            Row(types, w => w.WriteUtf8("ab"u8), w => w.WriteUtf8("c"u8)),
            Row(types, w => w.WriteUtf8("a"u8), w => w.WriteUtf8("bc"u8)),
        };
        Assert.Equal(4, hashes.Count);
    }

    [Fact]
    public void Trailing_blanks_count_unless_the_string_is_fixed()
    {
        var varying = CanonicalType.String(5);
        var padded = varying.With(FacetNames.Fixed);
        Assert.NotEqual(Hash(varying, w => w.WriteUtf8("a"u8)), Hash(varying, w => w.WriteUtf8("a  "u8)));
        Assert.Equal(Hash(padded, w => w.WriteUtf8("a"u8)), Hash(padded, w => w.WriteUtf8("a  "u8)));
        Assert.NotEqual(Hash(padded, w => w.WriteUtf8("a"u8)), Hash(padded, w => w.WriteUtf8("a\t"u8)));
    }

    [Theory]
    [InlineData("""{"a":1,"b":[1,2]}""", """ { "b" : [1.0, 2e0], "a": 1 } """, true)]
    [InlineData("""{"a":1,"a":2}""", """{"a":2}""", true)]
    [InlineData("""{"a":1,"a":2}""", """{"a":1}""", false)]
    [InlineData("""["é"]""", """["\u00e9"]""", true)]
    [InlineData("[1,2]", "[2,1]", false)]
    [InlineData("""{"a":{"b":1},"c":2}""", """{"c":2,"a":{"b":1}}""", true)]
    [InlineData("""{"a":{"b":1,"c":2}}""", """{"a":{"b":1},"c":2}""", false)]
    [InlineData("[1]", "[\"1\"]", false)]
    [InlineData("[]", "{}", false)]
    [InlineData("[12345678901234567890123456789012345678901234567890]", "[1234567890123456789012345678901234567890123456789e1]", true)]
    [InlineData("not json", "not  json", false)]
    public void Json_is_compared_by_what_it_says(string left, string right, bool isEqual)
    {
        var type = CanonicalType.Of(TypeKind.Json);
        var a = Hash(type, w => w.WriteUtf8(Encoding.UTF8.GetBytes(left)));
        var b = Hash(type, w => w.WriteUtf8(Encoding.UTF8.GetBytes(right)));
        Assert.Equal(isEqual, a == b);
    }

    [Fact]
    public void Json_of_verbatim_fidelity_is_compared_byte_by_byte()
    {
        var type = CanonicalType.Of(TypeKind.Json).With(FacetNames.Fidelity, "text");
        Assert.NotEqual(Hash(type, w => w.WriteUtf8("[1]"u8)), Hash(type, w => w.WriteUtf8("[ 1]"u8)));
    }

    [Fact]
    public void Deep_json_is_hashed_and_does_not_end_the_process()
    {
        var deep = Encoding.UTF8.GetBytes(new string('[', 100_000) + new string(']', 100_000));
        Assert.NotEqual(default, Hash(CanonicalType.Of(TypeKind.Json), w => w.WriteUtf8(deep)));
    }

    [Fact]
    public void An_offset_counts_only_where_it_is_kept()
    {
        var utc = CanonicalType.TimestampTz(6);
        var kept = utc.With(FacetNames.Zone, "offset");
        Assert.Equal(Hash(utc, w => w.WriteTimestamp(new(1, 2))), Hash(utc, w => w.WriteTimestamp(new(1, 2, OffsetMinutes: 60))));
        Assert.NotEqual(Hash(kept, w => w.WriteTimestamp(new(1, 2))), Hash(kept, w => w.WriteTimestamp(new(1, 2, OffsetMinutes: 60))));
    }

    [Fact]
    public void A_large_value_differs_in_its_last_byte()
    {
        var large = new byte[1 << 20];
        var other = (byte[])large.Clone();
        other[^1] = 1;
        Assert.NotEqual(Hash(CanonicalType.Blob, w => w.WriteBytes(large)), Hash(CanonicalType.Blob, w => w.WriteBytes(other)));
    }

    [Fact]
    public void A_sum_does_not_depend_on_order_or_partition_and_counts_duplicates()
    {
        var whole = SumOf(1, 2, 3, 3);
        Assert.Equal(whole, SumOf(3, 1) + SumOf(3, 2));
        Assert.NotEqual(whole, SumOf(1, 2, 3));
        Assert.NotEqual(whole, SumOf(1, 2, 2, 3));
        Assert.Equal(whole, RowSum.FromHex(whole.Rows, whole.ToHex()));
    }

    [Fact]
    public void A_cancelled_row_leaves_no_trace()
    {
        var hasher = new RowHasher([CanonicalType.Int64]);
        hasher.BeginRow();
        hasher.WriteInt64(7);
        hasher.CancelRow();
        hasher.BeginRow();
        hasher.WriteInt64(8);
        hasher.EndRow();
        Assert.Equal(SumOf(8), hasher.Sum);
    }

    private static NumberValue Number(string text) => NumberValue.TryParse(text, out var value) ? value : throw new FormatException(text);

    private static UInt128 Hash(CanonicalType type, Action<RowHasher> write) => Row([type], write);

    private static UInt128 Row(CanonicalType[] types, params Action<RowHasher>[] writes)
    {
        var hasher = new RowHasher(types);
        hasher.BeginRow();
        foreach (var write in writes)
        {
            write(hasher);
        }

        hasher.EndRow();
        return hasher.RowHash;
    }

    private static RowSum SumOf(params long[] rows)
    {
        var hasher = new RowHasher([CanonicalType.Int64]);
        foreach (var row in rows)
        {
            hasher.BeginRow();
            hasher.WriteInt64(row);
            hasher.EndRow();
        }

        return hasher.Sum;
    }
}
