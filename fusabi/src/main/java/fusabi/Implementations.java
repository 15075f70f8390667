package fusabi;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DynamicConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Classes that implement Java interfaces by functions of a script. Such a class has a field for each method, the {@link Bound} that it calls, and a
 * method handle that knows how, which HotSpot compiles into it as if it were written there. It is shared by all instances of a program.
 */
final class Implementations {
    /*
     * The class is hidden, in the package of its interface, which need not be public then; it mentions nothing but the interface and java.base, so that the
     * host's class loader, which need not know of this package, can load it.
     */

    private static final ClassDesc OBJECT = ConstantDescs.CD_Object;
    private static final ClassDesc OBJECTS = OBJECT.arrayType();
    private static final String TEXT = "text";

    private record Key(Class<?> type, List<Method> methods, List<Bound.Shape> shapes) {}

    private final Map<Key, Optional<MethodHandle>> made = new ConcurrentHashMap<>();

    /** An object of the interface; nothing, when its package is not open to us. */
    <T> Optional<T> implementing(Class<T> type, Map<Method, Bound> bound, String text) {
        List<Method> methods = List.copyOf(bound.keySet());
        List<Bound.Shape> shapes = methods.stream().map(method -> bound.get(method).shape(method)).toList();
        return made.computeIfAbsent(new Key(type, methods, shapes), Implementations::make).map(constructor -> {
            try {
                return type.cast((Object) constructor.invokeExact(methods.stream().map(bound::get).toArray(), text));
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Optional<MethodHandle> make(Key key) {
        Class<?> type = key.type();
        if (type.isHidden()) {
            return Optional.empty();
        }
        List<MethodHandle> handles = new ArrayList<>();
        for (int i = 0; i < key.methods().size(); i++) {
            MethodHandle handle = Bound.handle(key.methods().get(i), key.shapes().get(i));
            handles.add(handle.asType(handle.type().changeParameterType(0, Object.class)));
        }
        try {
            MethodHandles.Lookup lookup = lookup(type);
            byte[] bytes = classFile(lookup.lookupClass(), key);
            MethodHandles.Lookup made = lookup.defineHiddenClassWithClassData(bytes, handles, true);
            MethodHandle constructor = made.findConstructor(made.lookupClass(), MethodType.methodType(void.class, Object[].class, String.class));
            return Optional.of(constructor.asType(MethodType.methodType(Object.class, Object[].class, String.class)));
        } catch (IllegalAccessException _) {
            return Optional.empty();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** To define classes beside the interface, or beside this class when that sees it. */
    private static MethodHandles.Lookup lookup(Class<?> type) throws IllegalAccessException {
        Module ours = Implementations.class.getModule();
        boolean isJava = type.getClassLoader() == null || type.getClassLoader() == ClassLoader.getPlatformClassLoader();
        if (isJava && type.getModule().isExported(type.getPackageName(), ours)) {
            ours.addReads(type.getModule());
            return MethodHandles.lookup();
        }
        ours.addReads(type.getModule());
        return MethodHandles.privateLookupIn(type, MethodHandles.lookup());
    }

    private static byte[] classFile(Class<?> neighbour, Key key) {
        ClassDesc self = ClassDesc.of((neighbour.getPackageName().isEmpty() ? "" : neighbour.getPackageName() + ".") + key.type().getSimpleName() + "$Script");
        return ClassFile.of().build(self, type -> {
            type.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SYNTHETIC | ClassFile.ACC_SUPER);
            type.withInterfaceSymbols(description(key.type()));
            type.withField(TEXT, ConstantDescs.CD_String, ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL);
            for (int i = 0; i < key.methods().size(); i++) {
                type.withField("f" + i, OBJECT, ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL);
            }
            type.withMethodBody(ConstantDescs.INIT_NAME, MethodTypeDesc.of(ConstantDescs.CD_void, OBJECTS, ConstantDescs.CD_String), ClassFile.ACC_PUBLIC,
                    code -> constructor(code, self, key.methods().size()));
            type.withMethodBody("toString", MethodTypeDesc.of(ConstantDescs.CD_String), ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL,
                    code -> code.aload(0).getfield(self, TEXT, ConstantDescs.CD_String).areturn());
            for (int i = 0; i < key.methods().size(); i++) {
                Method method = key.methods().get(i);
                int index = i;
                type.withMethodBody(method.getName(), description(method), ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL,
                        code -> method(code, self, description(method), index));
            }
        });
    }

    private static void constructor(CodeBuilder code, ClassDesc self, int count) {
        code.aload(0).invokespecial(OBJECT, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
        code.aload(0).aload(2).putfield(self, TEXT, ConstantDescs.CD_String);
        for (int i = 0; i < count; i++) {
            code.aload(0).aload(1).loadConstant(i).aaload().putfield(self, "f" + i, OBJECT);
        }
        code.return_();
    }

    private static void method(CodeBuilder code, ClassDesc self, MethodTypeDesc type, int index) {
        code.loadConstant(DynamicConstantDesc.ofNamed(
                ConstantDescs.ofConstantBootstrap(MethodHandles.class.describeConstable().orElseThrow(), "classDataAt", OBJECT, ConstantDescs.CD_int),
                ConstantDescs.DEFAULT_NAME, ConstantDescs.CD_MethodHandle, index));
        code.aload(0).getfield(self, "f" + index, OBJECT);
        for (int i = 0; i < type.parameterCount(); i++) {
            code.loadLocal(TypeKind.from(type.parameterType(i)), code.parameterSlot(i));
        }
        code.invokevirtual(ConstantDescs.CD_MethodHandle, "invokeExact", type.insertParameterTypes(0, OBJECT));
        code.return_(TypeKind.from(type.returnType()));
    }

    private static MethodTypeDesc description(Method method) {
        return MethodType.methodType(method.getReturnType(), method.getParameterTypes()).describeConstable().orElseThrow();
    }

    private static ClassDesc description(Class<?> type) {
        return type.describeConstable().orElseThrow();
    }
}
