using System.Data.Common;
using System.Reflection;
using System.Reflection.Emit;

namespace Isomer.Acceptance.Infrastructure;

/// <summary>Real assemblies that have a driver's name and not all of a driver, as one of another version has.</summary>
public static class EmittedDriver
{
    private const string Factory = "MySql.Data.MySqlClient.MySqlClientFactory";

    private static readonly Version Version = new(1, 2, 3, 4);

    /// <summary>An assembly without a type.</summary>
    public static string Empty(string folder, string name) =>
        Save(new PersistedAssemblyBuilder(NameOf(name), typeof(object).Assembly), folder);

    /// <summary>MySql.Data with a factory that has no instance.</summary>
    public static string WithoutInstance(string folder)
    {
        var assembly = new PersistedAssemblyBuilder(NameOf("MySql.Data"), typeof(object).Assembly);
        Define(assembly).CreateType();
        return Save(assembly, folder);
    }

    /// <summary>MySql.Data with a factory that makes nothing.</summary>
    public static string WithoutBuilder(string folder)
    {
        var assembly = new PersistedAssemblyBuilder(NameOf("MySql.Data"), typeof(object).Assembly);
        var factory = Define(assembly);
        AddInstance(factory);
        factory.CreateType();
        return Save(assembly, folder);
    }

    /// <summary>MySql.Data whose factory calls a method of another assembly.</summary>
    /// <param name="folder">Where both are written.</param>
    /// <param name="lacks">What the other assembly, as it is written, lacks.</param>
    /// <returns>Both.</returns>
    public static string[] OverAnother(string folder, Missing lacks)
    {
        const string Below = "Below";
        var needed = new PersistedAssemblyBuilder(NameOf(Below), typeof(object).Assembly);
        var type = needed.DefineDynamicModule(Below).DefineType("Below.Parts", TypeAttributes.Public);
        var method = type.DefineMethod(
            "MakeBuilder", MethodAttributes.Public | MethodAttributes.Static, typeof(DbConnectionStringBuilder), []);
        Return(method.GetILGenerator(), il => il.Emit(OpCodes.Ldnull));
        type.CreateType();
        using (var stream = new MemoryStream())
        {
            needed.Save(stream);
        }

        var assembly = new PersistedAssemblyBuilder(NameOf("MySql.Data"), typeof(object).Assembly);
        var factory = Define(assembly);
        AddInstance(factory);
        var create = typeof(DbProviderFactory).GetMethod(nameof(DbProviderFactory.CreateConnectionStringBuilder))!;
        var own = factory.DefineMethod(create.Name, MethodAttributes.Public | MethodAttributes.Virtual, create.ReturnType, []);
        Return(own.GetILGenerator(), il => il.Emit(OpCodes.Call, method));
        factory.DefineMethodOverride(own, create);
        factory.CreateType();
        var driver = Save(assembly, folder);
        if (lacks == Missing.Assembly)
        {
            return [driver];
        }

        var other = new PersistedAssemblyBuilder(NameOf(Below), typeof(object).Assembly);
        var name = lacks == Missing.Type ? "Below.Others" : "Below.Parts";
        other.DefineDynamicModule(Below).DefineType(name, TypeAttributes.Public).CreateType();
        return [driver, Save(other, folder)];
    }

    private static TypeBuilder Define(PersistedAssemblyBuilder assembly) =>
        assembly.DefineDynamicModule("MySql.Data").DefineType(Factory, TypeAttributes.Public, typeof(DbProviderFactory));

    private static void AddInstance(TypeBuilder factory)
    {
        var instance = factory.DefineField("Instance", factory, FieldAttributes.Public | FieldAttributes.Static);
        var constructor = factory.DefineDefaultConstructor(MethodAttributes.Public);
        var il = factory.DefineTypeInitializer().GetILGenerator();
        il.Emit(OpCodes.Newobj, constructor);
        il.Emit(OpCodes.Stsfld, instance);
        il.Emit(OpCodes.Ret);
    }

    private static void Return(ILGenerator il, Action<ILGenerator> value)
    {
        value(il);
        il.Emit(OpCodes.Ret);
    }

    private static AssemblyName NameOf(string name) => new(name) { Version = Version };

    private static string Save(PersistedAssemblyBuilder assembly, string folder)
    {
        var name = assembly.GetName().Name!;
        if (assembly.GetDynamicModule(name) is null)
        {
            assembly.DefineDynamicModule(name);
        }

        var path = Path.Combine(folder, name + ".dll");
        assembly.Save(path);
        return path;
    }
}
