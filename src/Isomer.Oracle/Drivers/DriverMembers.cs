using System.Collections;
using System.Data.Common;

namespace Isomer.Oracle;

/// <summary>
/// What the driver has beyond ADO.NET's base classes, as delegates that are compiled once. Every member used stands here.
/// https://docs.oracle.com/en/database/oracle/oracle-database/21/odpnt/OracleCommandClass.html, OracleParameterClass.html and
/// OracleErrorClass.html.
/// </summary>
internal sealed class DriverMembers
{
    private readonly Action<DbCommand, int> _setArrayBindCount;
    private readonly Action<DbCommand, bool> _setBindByName;
    private readonly Action<DbCommand, int> _setInitialLongFetchSize;
    private readonly Action<DbCommand, int> _setInitialLobFetchSize;
    private readonly Action<DbCommand, long> _setFetchSize;
    private readonly Action<DbParameter, int> _setType;
    private readonly Action<DbParameter, object> _setStatuses;
    private readonly Func<object, int> _numberOfException;
    private readonly Func<object, IEnumerable> _errors;
    private readonly Func<object, int> _number;
    private readonly Func<object, int> _row;
    private readonly Func<object, string> _message;
    private readonly int[] _types;
    private readonly Type _exception;
    private readonly Type _status;
    private readonly (int Success, int NullInsert) _statuses;

    /// <summary>Looks the members up.</summary>
    /// <exception cref="Isomer.Schema.IsomerException">One of them is missing.</exception>
    public DriverMembers(DbProviderFactory factory)
    {
        var assembly = factory.GetType().Assembly;
        var scope = factory.GetType().Namespace + ".";
        var binding = new MemberBinding(assembly);
        var command = binding.Type(assembly, scope + "OracleCommand");
        var parameter = binding.Type(assembly, scope + "OracleParameter");
        var error = binding.Type(assembly, scope + "OracleError");
        _exception = binding.Type(assembly, scope + "OracleException");

        _setArrayBindCount = binding.Setter<DbCommand, int>(command, "ArrayBindCount");
        _setBindByName = binding.Setter<DbCommand, bool>(command, "BindByName");
        _setInitialLongFetchSize = binding.Setter<DbCommand, int>(command, "InitialLONGFetchSize");
        _setInitialLobFetchSize = binding.Setter<DbCommand, int>(command, "InitialLOBFetchSize");
        _setFetchSize = binding.Setter<DbCommand, long>(command, "FetchSize");
        _setType = binding.Setter<DbParameter, int>(parameter, "OracleDbType");
        _setStatuses = binding.Setter<DbParameter, object>(parameter, "ArrayBindStatus");
        _numberOfException = binding.Getter<object, int>(_exception, "Number");
        _errors = binding.Getter<object, IEnumerable>(_exception, "Errors");
        _number = binding.Getter<object, int>(error, "Number");
        _row = binding.Getter<object, int>(error, "ArrayBindIndex");
        _message = binding.Getter<object, string>(error, "Message");

        var types = binding.TypeOf(parameter, "OracleDbType");
        _types = [.. Enum.GetNames<BoundType>().Select(t => binding.Number(types, t))];
        _status = binding.Type(assembly, scope + "OracleParameterStatus");
        _statuses = (binding.Number(_status, "Success"), binding.Number(_status, "NullInsert"));
    }

    /// <summary>How many rows the arrays of a command's parameters hold.</summary>
    public void SetRows(DbCommand command, int rows)
    {
        _setArrayBindCount(command, rows);
        _setBindByName(command, true);
    }

    /// <summary>Asks for long values with their rows: each LONG whole, of each LOB so much.</summary>
    /// <param name="command">The command.</param>
    /// <param name="lobUnits">Characters or octets of a LOB that come with its row; the rest is fetched when it is read.</param>
    public void SetLongValues(DbCommand command, int lobUnits)
    {
        _setInitialLongFetchSize(command, -1);
        _setInitialLobFetchSize(command, lobUnits);
    }

    /// <summary>How many octets of rows come in one answer.</summary>
    public void SetFetchBytes(DbCommand command, long bytes) => _setFetchSize(command, bytes);

    /// <summary>The type that a parameter is bound as.</summary>
    public void SetType(DbParameter parameter, BoundType type) => _setType(parameter, _types[(int)type]);

    /// <summary>Which elements of a parameter's array are NULL.</summary>
    public void SetNulls(DbParameter parameter, ReadOnlySpan<bool> isNull)
    {
        var statuses = Array.CreateInstance(_status, isNull.Length);
        for (var i = 0; i < isNull.Length; i++)
        {
            statuses.SetValue(Enum.ToObject(_status, isNull[i] ? _statuses.NullInsert : _statuses.Success), i);
        }

        _setStatuses(parameter, statuses);
    }

    /// <summary>The server's number of an exception; null where it is not the driver's.</summary>
    public int? NumberOf(Exception error) => _exception.IsInstanceOfType(error) ? _numberOfException(error) : null;

    /// <summary>The errors in an exception; none where it is not the driver's.</summary>
    public IReadOnlyList<DriverError> ErrorsOf(Exception error) => _exception.IsInstanceOfType(error)
        ? [.. _errors(error).Cast<object>().Select(e => new DriverError(_number(e), _row(e), _message(e) ?? ""))]
        : [];
}
