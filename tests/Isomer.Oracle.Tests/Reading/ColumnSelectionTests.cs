using System.Text;
using Isomer.Engines;
using Isomer.Schema;
using Isomer.Testing;

namespace Isomer.Oracle.Tests.Reading;

public class ColumnSelectionTests
{
    [Fact]
    public void Every_type_is_asked_for_in_a_form_that_loses_nothing()
    {
        var text = new StringBuilder();
        foreach (var (type, wanted) in StoreTypes.All)
        {
            var selection = Of(type, wanted);
            text.Append(type.Spelling).Append(" as ").Append(wanted).Append('\n');
            text.Append("    ").AppendJoin("\n    ", selection.Expressions).Append("\n    read by ")
                .Append(selection.Reader.GetType().Name).Append('\n');
        }

        Golden.Verify("selections.txt", text.ToString());
    }

    [Theory]
    [InlineData("BFILE")]
    [InlineData("ANYDATA")]
    public void A_type_whose_values_cannot_be_read_is_told_before_the_first_row(string type)
    {
        var error = Assert.Throws<IsomerException>(() => Of(StoredType.Of(type), "text"));
        Assert.Equal("ISO3046", error.Diagnostic.Code.Id);
    }

    private static ColumnSelection Of(StoredType type, string wanted) => ColumnSelection.Of(
        new ReadColumn(new Column { Name = "C", Type = CanonicalType.Parse(wanted) }, CanonicalType.Parse(wanted)),
        new StoredColumn("C", type, IsNullable: true, IsAlwaysNumbered: false), 0, 0, "\"T\"", "Oracle database shop");
}
