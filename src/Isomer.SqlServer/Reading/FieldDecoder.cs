using Isomer.Engines;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>Takes one column's values from the driver by a getter that makes no object, and decodes them when they are asked for.</summary>
/// <param name="ordinal">The column's ordinal, which is also the field's.</param>
/// <param name="storeType">The store type, for errors.</param>
internal abstract class FieldDecoder(int ordinal, string storeType) : ColumnDecoder(ordinal, storeType)
{
    /// <summary>Puts the value that is not NULL into the row; called once for each row, in the order of columns.</summary>
    public abstract void Fetch(SqlDataReader reader, RowBuffer row, OctetBuffer octets);

    /// <summary>Why a value that <see cref="RowBuffer.IsBroken"/> says is none cannot be given.</summary>
    public virtual ValueException Broken() => Refuse("the server sent no value of the type");
}
