using Isomer.Oracle.Tests.FakeDriver;
using Isomer.Schema;

namespace Isomer.Oracle.Tests.Drivers;

/// <summary>
/// The binding by reflection, over types that have the driver's shape. What the driver does with what is set is not proven here.
/// </summary>
public class DriverMembersTests
{
    private static readonly DriverMembers Members = new(OracleClientFactory.Instance);

    [Fact]
    public void A_commands_own_properties_are_set()
    {
        using var command = new OracleCommand();

        Members.SetRows(command, 7);
        Members.SetLongValues(command, 4000);
        Members.SetFetchBytes(command, 1L << 40);

        Assert.Equal(
            (7, true, -1, 4000, 1L << 40),
            (command.ArrayBindCount, command.BindByName, command.InitialLONGFetchSize, command.InitialLOBFetchSize, command.FetchSize));
    }

    [Fact]
    public void Every_type_is_bound_under_its_own_name()
    {
        var parameter = new OracleParameter();
        foreach (var type in Enum.GetValues<BoundType>())
        {
            Members.SetType(parameter, type);
            Assert.Equal(type.ToString(), parameter.OracleDbType.ToString());
        }
    }

    [Fact]
    public void Nulls_are_told_element_by_element()
    {
        var parameter = new OracleParameter();

        Members.SetNulls(parameter, [false, true, false]);

        Assert.Equal(
            [OracleParameterStatus.Success, OracleParameterStatus.NullInsert, OracleParameterStatus.Success], parameter.ArrayBindStatus!);
    }

    [Fact]
    public void Errors_are_read_with_their_rows()
    {
        var error = new OracleException(
            new OracleError(24381, -1, "ORA-24381: error(s) in array DML"), new OracleError(1, 3, "ORA-00001: unique"));

        Assert.Equal(24381, Members.NumberOf(error));
        Assert.Equal([new(24381, -1, "ORA-24381: error(s) in array DML"), new(1, 3, "ORA-00001: unique")], Members.ErrorsOf(error));
        Assert.Null(Members.NumberOf(new InvalidOperationException()));
        Assert.Equal([], Members.ErrorsOf(new InvalidOperationException()));
    }

    [Fact]
    public void A_driver_that_lacks_a_member_is_refused_with_the_members_name()
    {
        var error = Assert.Throws<IsomerException>(() => new DriverMembers(OldDriver.OracleClientFactory.Instance));

        Assert.Equal("ISO3041", error.Diagnostic.Code.Id);
        Assert.Contains("OracleCommand", error.Message, StringComparison.Ordinal);
        Assert.Contains("Oracle.ManagedDataAccess.Core in version 3.21.1 or later", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_of_another_type_is_refused()
    {
        var binding = new MemberBinding(typeof(OracleCommand).Assembly);

        Assert.Throws<IsomerException>(() => binding.Setter<OracleCommand, Guid>(typeof(OracleCommand), "ArrayBindCount"));
        Assert.Throws<IsomerException>(() => binding.Getter<OracleCommand, Guid>(typeof(OracleCommand), "FetchSize"));
        Assert.Throws<IsomerException>(() => binding.Number(typeof(OracleDbType), "Json"));
    }
}
