using Isomer.Generator.Naming;

namespace Isomer.Generator.Tests.Naming;

public class PascalTests
{
    [Theory]
    [InlineData("order_items", "OrderItems")]
    [InlineData("orderItems", "OrderItems")]
    [InlineData("CUSTOMER_ID", "CustomerId")]
    [InlineData("OrderID", "OrderID")]
    [InlineData("line 2 total", "Line2Total")]
    [InlineData("2fa", "_2fa")]
    [InlineData("a😀b", "AB")]
    [InlineData("😀", "U1F600")]
    [InlineData("---", "U002DU002DU002D")]
    [InlineData("имя", "Имя")]
    [InlineData("名前", "名前")]
    public void A_name_becomes_an_identifier(string name, string expected) => Assert.Equal(expected, Pascal.Of(name));
}
