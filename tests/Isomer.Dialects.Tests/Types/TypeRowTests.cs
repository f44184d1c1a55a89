using System.Reflection;
using Isomer.Schema;

namespace Isomer.Dialects.Tests.Types;

public class TypeRowTests
{
    private static readonly TypeRow s_row = new("numeric(p,s)", CanonicalType.UnboundedDecimal);

    private static readonly CanonicalType s_held = CanonicalType.Decimal(12, 2);

    // One type for each property of a type, that differs in it alone.
    private static readonly Dictionary<string, CanonicalType> s_others = new()
    {
        [nameof(CanonicalType.Kind)] = s_held with { Kind = TypeKind.Money },
        [nameof(CanonicalType.Length)] = s_held with { Length = 5 },
        [nameof(CanonicalType.Precision)] = s_held with { Precision = null },
        [nameof(CanonicalType.Scale)] = s_held with { Scale = null },
        [nameof(CanonicalType.Labels)] = s_held with { Labels = new[] { "a" }.ToEquatableArray() },
        [nameof(CanonicalType.Element)] = s_held with { Element = CanonicalType.Text },
        [nameof(CanonicalType.Native)] = s_held with { Native = new("sqlite", "numeric") },
        [nameof(CanonicalType.Shape)] = s_held with { Shape = "point" },
        [nameof(CanonicalType.Facets)] = s_held with { Facets = new[] { new Facet("unit", "byte") }.ToEquatableArray() },
    };

    public static TheoryData<string> Properties => [.. typeof(CanonicalType).GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.SetMethod is not null).Select(p => p.Name)];

    [Fact]
    public void Letters_stand_for_any_number()
    {
        Assert.True(s_row.Holds(s_held));
        Assert.Equal("numeric(12,2)", s_row.Write(s_held));
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void A_type_that_differs_in_anything_else_is_not_held(string property)
    {
        Assert.False(s_row.Holds(s_others[property]));
        Assert.Null(s_row.Write(s_others[property]));
    }
}
