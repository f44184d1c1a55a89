using System.Data;
using Isomer.Schema;

namespace Isomer.Oracle.Tests.XRay;

public class CatalogRowTests
{
    [Theory]
    [InlineData("abc", 3)]
    [InlineData("abc", 2)]
    [InlineData("é", 2)]
    [InlineData(null, 0)]
    public void A_LONG_that_is_whole_is_read(string? text, int length) => Assert.Equal(text, Row(text, length).Long(0, 1, "a text"));

    [Theory]
    [InlineData("abc", 4)]
    [InlineData("", 1)]
    [InlineData(null, 1)]
    public void A_LONG_that_the_driver_cut_is_an_error(string? text, int length)
    {
        var error = Assert.Throws<IsomerException>(() => Row(text, length).Long(0, 1, "the default of orders.qty"));

        Assert.Equal("ISO3045", error.Diagnostic.Code.Id);
        Assert.Contains("orders.qty", error.Message, StringComparison.Ordinal);
    }

    private static CatalogRow Row(string? text, int length)
    {
        var table = new DataTable();
        table.Columns.Add("TEXT", typeof(string));
        table.Columns.Add("LENGTH", typeof(decimal));
        table.Rows.Add(text, (decimal)length);
        var reader = table.CreateDataReader();
        reader.Read();
        return new CatalogRow(reader, "Oracle database shop");
    }
}
