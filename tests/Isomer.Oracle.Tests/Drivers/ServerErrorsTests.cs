using Isomer.Oracle.Tests.FakeDriver;
using Isomer.Schema;

namespace Isomer.Oracle.Tests.Drivers;

public class ServerErrorsTests
{
    private static readonly ServerErrors Errors = new(new DriverMembers(OracleClientFactory.Instance), "Oracle database shop");

    [Theory]
    [InlineData(1017, "ISO3002")]
    [InlineData(28000, "ISO3002")]
    [InlineData(12514, "ISO3003")]
    [InlineData(12541, "ISO3001")]
    public void A_failure_to_connect_has_a_code(int number, string code) =>
        Assert.Equal(code, Code(Errors.WhileConnecting(Error(number, "ORA text"))));

    [Theory]
    [InlineData(3113, "ISO3006", true)]
    [InlineData(54, "ISO3020", true)]
    [InlineData(1031, "ISO3004", false)]
    [InlineData(942, "ISO3007", false)]
    [InlineData(60, "ISO3007", true)]
    public void A_failure_at_work_has_a_code_and_says_whether_to_try_again(int number, string code, bool isTransient)
    {
        var error = Errors.WhileWorking(Error(number, $"ORA-{number:00000}: text"));

        Assert.Equal(code, Code(error));
        Assert.Equal(isTransient, error.InnerException is System.Data.Common.DbException { IsTransient: true });
    }

    [Theory]
    [InlineData(1555, "ISO3043", "UNDO_RETENTION")]
    [InlineData(1466, "ISO3044", "altered")]
    [InlineData(8181, "ISO3044", "altered")]
    [InlineData(1031, "ISO3042", "FLASHBACK")]
    public void A_state_that_cannot_be_read_says_what_to_do(int number, string code, string advice)
    {
        var error = Errors.WhileReading(Error(number, $"ORA-{number:00000}: text"));

        Assert.Equal(code, Code(error));
        Assert.Contains(advice, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_refused_row_of_an_array_is_found_behind_the_summary()
    {
        var error = new OracleException(
            new OracleError(24381, -1, "ORA-24381: error(s) in array DML"),
            new OracleError(1400, 3, "ORA-01400: cannot insert NULL into (\"SHOP\".\"ORDERS\".\"QTY\")"));

        var refused = Errors.Refusal(error, 10, row => row + 100)!;

        Assert.Equal((103, "QTY"), (refused.RowInBatch, refused.Column));
        Assert.Equal("ORA-01400: cannot insert NULL into (\"SHOP\".\"ORDERS\".\"QTY\")", refused.Message);
    }

    // http://americandata.consulting/posts/2021-06-30-odp-net-arraybindindex.html
    [Fact]
    public void The_row_of_an_array_of_one_is_known_although_the_driver_does_not_tell() =>
        Assert.Equal(42, Errors.Refusal(Error(1, "ORA-00001: unique constraint (SHOP.PK) violated"), 1, _ => 42)!.RowInBatch);

    [Fact]
    public void An_error_that_is_about_no_row_is_no_refusal()
    {
        Assert.Null(Errors.Refusal(Error(1653, "ORA-01653: unable to extend table"), 5, r => r));
        Assert.Null(Errors.Refusal(Error(3113, "ORA-03113: end-of-file on communication channel"), 5, r => r));
    }

    [Theory]
    [InlineData(1722, "ORA-01722: unable to convert string value containing 'hunter2' to a number", "ORA-01722")]
    [InlineData(20001, "ORA-20001: no hunter2 here\nORA-06512: at line 1", "ORA-20001")]
    [InlineData(1, "ORA-00001: unique constraint (SHOP.PK) violated on table SHOP.T columns (NAME)\nORA-03301: row with column values (NAME:'hunter2') already exists", "ORA-00001: unique constraint (SHOP.PK) violated on table SHOP.T columns (NAME)")]
    public void No_value_of_a_row_is_shown(int number, string message, string shown) =>
        Assert.Equal(shown, Errors.Refusal(Error(number, message), 1, r => r)!.Message);

    private static string Code(Exception error) => Assert.IsType<IsomerException>(error).Diagnostic.Code.Id;

    private static OracleException Error(int number, string message) => new(new OracleError(number, -1, message));
}
