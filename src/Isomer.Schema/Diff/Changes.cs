namespace Isomer.Schema;

#pragma warning disable CS1591, SA1600 // Each record says in its name what it does; Before and After are the two definitions.

public sealed record AddTable(Table Table) : Change
{
    public override string Target => $"tables/{Table.Name}";
}

public sealed record DropTable(Table Table) : Change
{
    public override string Target => $"tables/{Table.Name}";
}

/// <summary>Comment, storage options or partitioning of a table.</summary>
public sealed record AlterTable(Table Before, Table After) : Change
{
    public override string Target => $"tables/{After.Name}";
}

public sealed record AddColumn(QualifiedName Table, Column Column) : Change
{
    public override string Target => $"tables/{Table}/columns/{Column.Name}";
}

public sealed record DropColumn(QualifiedName Table, Column Column) : Change
{
    public override string Target => $"tables/{Table}/columns/{Column.Name}";
}

public sealed record AlterColumn(QualifiedName Table, Column Before, Column After) : Change
{
    public override string Target => $"tables/{Table}/columns/{After.Name}";
}

public sealed record AddPrimaryKey(QualifiedName Table, PrimaryKey Key) : Change
{
    public override string Target => $"tables/{Table}/primaryKey";
}

public sealed record DropPrimaryKey(QualifiedName Table, PrimaryKey Key) : Change
{
    public override string Target => $"tables/{Table}/primaryKey";
}

public sealed record AddUniqueConstraint(QualifiedName Table, UniqueConstraint Constraint) : Change
{
    public override string Target => $"tables/{Table}/unique/{Constraint.Name}";
}

public sealed record DropUniqueConstraint(QualifiedName Table, UniqueConstraint Constraint) : Change
{
    public override string Target => $"tables/{Table}/unique/{Constraint.Name}";
}

public sealed record AddIndex(QualifiedName Table, TableIndex Index) : Change
{
    public override string Target => $"tables/{Table}/indexes/{Index.Name}";
}

public sealed record DropIndex(QualifiedName Table, TableIndex Index) : Change
{
    public override string Target => $"tables/{Table}/indexes/{Index.Name}";
}

public sealed record AddForeignKey(QualifiedName Table, ForeignKey ForeignKey) : Change
{
    public override string Target => $"tables/{Table}/foreignKeys/{ForeignKey.Name}";
}

public sealed record DropForeignKey(QualifiedName Table, ForeignKey ForeignKey) : Change
{
    public override string Target => $"tables/{Table}/foreignKeys/{ForeignKey.Name}";
}

public sealed record AddCheck(QualifiedName Table, CheckConstraint Check) : Change
{
    public override string Target => $"tables/{Table}/checks/{Check.Name}";
}

public sealed record DropCheck(QualifiedName Table, CheckConstraint Check) : Change
{
    public override string Target => $"tables/{Table}/checks/{Check.Name}";
}

public sealed record AddTrigger(QualifiedName Table, Trigger Trigger) : Change
{
    public override string Target => $"tables/{Table}/triggers/{Trigger.Name}";
}

public sealed record DropTrigger(QualifiedName Table, Trigger Trigger) : Change
{
    public override string Target => $"tables/{Table}/triggers/{Trigger.Name}";
}

public sealed record AddSequence(Sequence Sequence) : Change
{
    public override string Target => $"sequences/{Sequence.Name}";
}

public sealed record DropSequence(Sequence Sequence) : Change
{
    public override string Target => $"sequences/{Sequence.Name}";
}

public sealed record AlterSequence(Sequence Before, Sequence After) : Change
{
    public override string Target => $"sequences/{After.Name}";
}

public sealed record AddEnum(EnumType Enum) : Change
{
    public override string Target => $"enums/{Enum.Name}";
}

public sealed record DropEnum(EnumType Enum) : Change
{
    public override string Target => $"enums/{Enum.Name}";
}

public sealed record AlterEnum(EnumType Before, EnumType After) : Change
{
    public override string Target => $"enums/{After.Name}";
}

public sealed record AddDomain(Domain Domain) : Change
{
    public override string Target => $"domains/{Domain.Name}";
}

public sealed record DropDomain(Domain Domain) : Change
{
    public override string Target => $"domains/{Domain.Name}";
}

public sealed record AlterDomain(Domain Before, Domain After) : Change
{
    public override string Target => $"domains/{After.Name}";
}

public sealed record AddView(View View) : Change
{
    public override string Target => $"views/{View.Name}";
}

public sealed record DropView(View View) : Change
{
    public override string Target => $"views/{View.Name}";
}

public sealed record AddRoutine(Routine Routine) : Change
{
    public override string Target => $"routines/{Routine.Name}";
}

public sealed record DropRoutine(Routine Routine) : Change
{
    public override string Target => $"routines/{Routine.Name}";
}
