using Isomer.Generator.Naming;
using Isomer.Schema;

namespace Isomer.Generator.Model;

/// <summary>All that the code of one table depends on.</summary>
/// <param name="Owner">The blueprint's class.</param>
/// <param name="Table">The table, its source and its mapping.</param>
/// <param name="Types">The names of its C# types.</param>
/// <param name="IsTransforming">Whether the application implements the table's <c>Transform</c>.</param>
internal sealed record TableModel(OwnerModel Owner, MappedTable Table, RowTypes Types, bool IsTransforming);
