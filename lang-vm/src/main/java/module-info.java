/** Bytecode, heap and interpreter; a host may ship this module and compiled chunks alone. */
@SuppressWarnings("requires-automatic")
module fusabi.vm {
    requires jdk.jfr;
    requires com.esotericsoftware.kryo.kryo5;

    exports fusabi.bytecode;
    exports fusabi.value;
    exports fusabi.vm;
    exports fusabi.heap;
    exports fusabi.host;
}
