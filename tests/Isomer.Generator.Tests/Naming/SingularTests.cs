using Isomer.Generator.Naming;

namespace Isomer.Generator.Tests.Naming;

public class SingularTests
{
    [Theory]
    [InlineData("Customers", "Customer")]
    [InlineData("OrderItems", "OrderItem")]
    [InlineData("Categories", "Category")]
    [InlineData("Addresses", "Address")]
    [InlineData("Boxes", "Box")]
    [InlineData("Branches", "Branch")]
    [InlineData("Caches", "Cache")]
    [InlineData("Warehouses", "Warehouse")]
    [InlineData("OrderStatuses", "OrderStatus")]
    [InlineData("OrderStatus", "OrderStatus")]
    [InlineData("SalesPeople", "SalesPerson")]
    [InlineData("Specimens", "Specimen")]
    [InlineData("Movies", "Movie")]
    [InlineData("Ties", "Tie")]
    [InlineData("Gas", "Gas")]
    [InlineData("News", "News")]
    [InlineData("Data", "Data")]
    [InlineData("History", "History")]
    public void A_plural_becomes_its_singular(string plural, string expected) => Assert.Equal(expected, Singular.Of(plural));
}
